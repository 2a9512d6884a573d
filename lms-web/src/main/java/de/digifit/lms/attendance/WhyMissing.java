// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.shared.Refusal;

public class WhyMissing extends Refusal {

    public WhyMissing() {
        super("attendance.refused.whyMissing");
    }

    /** @throws WhyMissing when nothing is said */
    public static String required(String why) {
        if (why.isBlank()) {
            throw new WhyMissing();
        }
        return why.strip();
    }
}
