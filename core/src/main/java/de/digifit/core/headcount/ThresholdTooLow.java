// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.shared.Refusal;

/** Counts about so few people would speak about single ones. */
public class ThresholdTooLow extends Refusal {

    public ThresholdTooLow(int asked) {
        super("headcount.threshold.tooLow", asked, Threshold.FLOOR);
    }
}
