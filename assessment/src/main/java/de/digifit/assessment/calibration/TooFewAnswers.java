// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.core.shared.Refusal;

/** Fewer than two items were answered often enough, by people who answered both rightly and wrongly. */
public class TooFewAnswers extends Refusal {

    /** @param needed answers an item */
    public TooFewAnswers(int needed) {
        super("calibration.refused.tooFewAnswers", needed);
    }
}
