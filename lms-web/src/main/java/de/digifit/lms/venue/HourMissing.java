// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class HourMissing extends Refusal {

    public HourMissing(LocalDate day) {
        super("venue.refused.hourMissing", day);
    }
}
