// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class TooLateToCorrect extends Refusal {

    /** @param last the last day on which it was possible */
    public TooLateToCorrect(LocalDate last) {
        super("attendance.refused.tooLate", last);
    }
}
