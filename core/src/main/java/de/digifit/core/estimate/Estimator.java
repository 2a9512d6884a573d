// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.time.LocalDate;

/**
 * What the ledger says about a level: a distribution over the five levels, from everything that was said about one
 * competency of one person.
 *
 * <p>Each statement draws a bell over the scale, centred where its kind usually means it and as narrow as it weighs;
 * weights halve with age, and a voice that repeats itself counts less each time. The bells and what is usual (the prior)
 * are multiplied. Attendance only makes it less likely to be below what the seminar prepares. The rule with all numbers
 * and worked examples stands in {@code docs/estimate.md}.
 *
 * <p>Pure: the same testimony, parameters and day give the same bits.
 */
public final class Estimator {

    private final Parameters parameters;
    private final double[] usual = new double[5];

    public Estimator(Parameters parameters) {
        this.parameters = parameters;
        for (Level level : Level.values()) {
            usual[level.number()] = StrictMath.log(parameters.prior().of(level));
        }
    }

    /** With the parameters in force. */
    public static Estimator published() {
        return new Estimator(Parameters.published());
    }

    public Parameters parameters() {
        return parameters;
    }

    /** @param day the day of the question; what is dated later does not count yet */
    public Estimate estimate(Testimony testimony, CompetencyId competency, LocalDate day) {
        Weighing weighing =
                new Weighing(parameters, Packed.day(day), parameters.halfLives().of(competency));
        weighing.add(testimony.statements());
        double[] pulls = weighing.pulls(testimony.seminars());
        return new Estimate(
                distribution(weighing.weight, weighing.moment, pulls),
                distribution(weighing.weightOfOthers, weighing.momentOfOthers, pulls),
                weighing.weight,
                weighing.weightOfOthers,
                testimony.showsPractice(),
                parameters);
    }

    /** Bells of weights w around levels s multiply to one of weight {@code sum w} around their weighted mean. */
    private Distribution distribution(double weight, double moment, double[] pulls) {
        double[] logarithms = new double[usual.length];
        for (int level = 0; level < usual.length; level++) {
            double bells = -0.5 * parameters.sharpness() * level * (weight * level - 2 * moment);
            logarithms[level] = usual[level] + bells - pulls[level];
        }
        return Distribution.ofLogarithms(logarithms);
    }
}
