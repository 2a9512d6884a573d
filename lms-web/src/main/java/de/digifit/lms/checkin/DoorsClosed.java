// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class DoorsClosed extends Refusal {

    /**
     * @param day when the block begins
     * @param time as on a clock, {@code HH:mm}
     */
    public DoorsClosed(LocalDate day, String time) {
        super("checkin.refused.closed", day, time);
    }
}
