// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.core.shared.Refusal;

/** Two dates of the same group were named. */
public class OneOfEachGroup extends Refusal {

    public OneOfEachGroup() {
        super("choice.refused.oneOfEach");
    }
}
