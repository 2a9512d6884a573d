// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

import de.digifit.core.competency.Level;

/**
 * How levels lie on the scale of abilities, and what an item is taken for that only an expert has judged.
 *
 * <p>A level is {@value #LOGITS_A_LEVEL} logits (twice the logarithm of 2) wide, level 2 begins at 0. So whoever stands
 * where a level begins solves every second item written for it, and whoever stands in its middle two of three: the mark that
 * standard setting puts at a response probability of 2/3 (Mitzel, Lewis, Patz and Green, The Bookmark procedure, 2001).
 */
public final class LevelScale {

    /** How wide a level is. */
    public static final double LOGITS_A_LEVEL = 1.3862943611198906;

    /** How far off, as a standard deviation in logits, an expert's judgement of a difficulty is taken to be. */
    public static final double EXPERTS_ERROR = 0.75;

    /** Of the logistic curve against the normal one, squared. */
    private static final double LOGISTIC_TO_NORMAL = 1 / (1.702 * 1.702);

    private LevelScale() {}

    /**
     * Where a level begins: the ability that is at least needed for it.
     *
     * @return logits
     */
    public static double beginOf(Level level) {
        return (level.number() - Level.APPLYING.number()) * LOGITS_A_LEVEL;
    }

    /**
     * What an item written for a level is taken for until answers tell more. Its curve is flatter than Rasch's by as much as
     * the judgement may be off; so nobody seems surer than that.
     */
    public static ItemParameters provisional(Level level) {
        double flatter = 1 / Math.sqrt(1 + LOGISTIC_TO_NORMAL * EXPERTS_ERROR * EXPERTS_ERROR);
        return new ItemParameters(flatter, beginOf(level), ItemParameters.Basis.PROVISIONAL);
    }

    /**
     * An ability said in levels, as the ledger reads measurements: 2 is the middle of level 2.
     *
     * @param ability in logits
     * @return -0.5 (or less) to 4.5 (or more)
     */
    public static double levels(double ability) {
        return Level.APPLYING.number() + ability / LOGITS_A_LEVEL - 0.5;
    }
}
