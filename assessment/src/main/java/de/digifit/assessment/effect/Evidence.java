// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

/** What can be said of a seminar. */
public enum Evidence {
    /** The whole interval lies above 0. */
    WORKS,
    /** The interval holds 0. That is no proof that it does not work. */
    NO_EVIDENCE_YET,
    /** The whole interval lies below 0: those who waited gained more. */
    SPEAKS_AGAINST,
    /** Too few had to wait, so that only a change can be shown, of which nobody knows where it comes from. */
    NO_COMPARISON,
    /** Too few people: no number is shown. */
    TOO_FEW;

    /** What an effect says by where its interval lies. */
    public static Evidence of(Gain effect) {
        if (effect.within().isAbove(0)) {
            return WORKS;
        }
        return effect.within().isBelow(0) ? SPEAKS_AGAINST : NO_EVIDENCE_YET;
    }
}
