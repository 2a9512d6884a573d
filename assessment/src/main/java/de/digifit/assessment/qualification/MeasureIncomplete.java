// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.core.shared.Refusal;

/** A line of the agreement that leaves something open, or contradicts itself. */
public class MeasureIncomplete extends Refusal {

    /** What is wrong with it. */
    public enum Lack {
        WORDS,
        WHO,
        GOAL_BELOW_TODAY,
        CONTRIBUTION,
        UNTIL_OVER
    }

    public MeasureIncomplete(Lack lack) {
        super("talk.refused.measure." + lack);
    }
}
