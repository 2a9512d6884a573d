// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.shared.Refusal;

public class AlreadyDecided extends Refusal {

    /** @param by name of whoever was quicker */
    public AlreadyDecided(String by, Answer answer) {
        super("decision.refused.already." + answer, by);
    }

    /** What a desk has said. */
    public enum Answer {
        YES,
        NO
    }
}
