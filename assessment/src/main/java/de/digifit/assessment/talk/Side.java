// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.core.shared.Refusal;

/** The two of a talk. A deputy sits on the leader's side. */
public enum Side {
    PERSON,
    LEADER;

    /** Somebody with two leaders talks with the one who invited. */
    public static class LedBySomebodyElse extends Refusal {

        public LedBySomebodyElse() {
            super("talk.refused.ledBySomebodyElse");
        }
    }
}
