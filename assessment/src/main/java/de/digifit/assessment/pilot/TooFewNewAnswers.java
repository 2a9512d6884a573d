// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.core.shared.Refusal;

/** No item was answered by so many people more, or fewer, than last time: what changed would be the answers of a few. */
public class TooFewNewAnswers extends Refusal {

    /** @param needed people */
    public TooFewNewAnswers(int needed) {
        super("pilot.refused.tooFewNewAnswers", needed);
    }
}
