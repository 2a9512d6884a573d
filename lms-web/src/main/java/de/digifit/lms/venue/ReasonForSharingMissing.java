// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class ReasonForSharingMissing extends Refusal {

    public ReasonForSharingMissing(String name, LocalDate day) {
        super("venue.refused.reasonForSharing", name, day);
    }
}
