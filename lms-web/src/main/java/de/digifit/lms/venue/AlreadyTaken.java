// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class AlreadyTaken extends Refusal {

    public AlreadyTaken(Claim.Kind kind, String name, LocalDate day) {
        super("venue.refused.taken." + kind, name, day);
    }
}
