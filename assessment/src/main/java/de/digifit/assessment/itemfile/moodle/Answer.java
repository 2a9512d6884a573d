// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.itemfile.Bilingual;

/**
 * One answer as Moodle keeps it.
 *
 * @param share of the whole score that it brings, in per cent; 100 is right, 0 and less is wrong
 * @param tolerance of a number, as it is written; empty where there is none
 * @param feedback what somebody reads who gave it; empty where there is none
 */
record Answer(double share, Bilingual words, String tolerance, Bilingual feedback) {

    /** Per cent; rounding of thirds and sixths stays below. */
    private static final double WHOLE = 99.9;

    boolean isRight() {
        return share >= WHOLE;
    }

    boolean isPartly() {
        return share > 0 && !isRight();
    }

    boolean hasFeedback() {
        return !feedback.isEmpty();
    }
}
