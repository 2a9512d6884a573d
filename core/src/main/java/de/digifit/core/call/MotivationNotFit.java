// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;

/** Why somebody would like to take part is said in at least a sentence and at most a page. */
public class MotivationNotFit extends Refusal {

    public MotivationNotFit(int length, int most) {
        super(length == 0 ? "call.refused.motivation" : "call.refused.motivationLong", length, most);
    }
}
