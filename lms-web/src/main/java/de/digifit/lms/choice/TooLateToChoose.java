// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.core.shared.Refusal;

/** The event has begun; from now on its lecturer or coordination chooses. */
public class TooLateToChoose extends Refusal {

    public TooLateToChoose() {
        super("choice.refused.late");
    }
}
