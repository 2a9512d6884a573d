// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class SheetNotOpen extends Refusal {

    /** @param opensOn the first day of the event */
    public SheetNotOpen(LocalDate opensOn) {
        super("attendance.refused.notOpen", opensOn);
    }
}
