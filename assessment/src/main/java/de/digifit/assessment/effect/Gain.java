// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import de.digifit.assessment.measurement.Interval;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A mean difference in levels, with the interval that holds the true one in 95 of 100 cases.
 *
 * @param standardError in levels, above 0
 * @param people who were measured twice
 */
public record Gain(double value, double standardError, Interval within, int people) {

    /** Assumed deviation of true effects, in levels: half of all seminars move less than a third of a level. */
    static final double USUAL_EFFECT = 0.5;

    private static final double UPPER_TAIL = 0.975;

    /** None if nothing varies: then nobody can say how far off it may be. */
    static Optional<Gain> of(double value, double variance, double freedom, int people) {
        if (!(variance > 0) || !(freedom > 0)) {
            return Optional.empty();
        }
        double error = Math.sqrt(variance);
        double margin = new TDistribution(freedom).inverseCumulativeProbability(UPPER_TAIL) * error;
        return Optional.of(new Gain(value, error, Interval.around(value, margin), people));
    }

    /**
     * One gain from several groups that have nobody in common, each weighing as many people as it has. The interval is as
     * wide as if all had the fewest degrees of freedom of any of them, so it is rather too wide than too narrow.
     */
    public static Optional<Gain> together(List<Gain> groups) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int people = groups.stream().mapToInt(Gain::people).sum();
        double value =
                groups.stream().mapToDouble(gain -> gain.value * gain.people).sum() / people;
        double squares = groups.stream()
                .mapToDouble(gain -> Math.pow(gain.standardError * gain.people / people, 2))
                .sum();
        double error = Math.sqrt(squares);
        double widest = groups.stream()
                .mapToDouble(gain -> (gain.within.upper() - gain.value) / gain.standardError)
                .max()
                .orElseThrow();
        return Optional.of(new Gain(value, error, Interval.around(value, widest * error), people));
    }

    /**
     * What a planner may reckon with, in levels, never below 0. Drawn towards 0 by as much as the gain is unsure, so that
     * the luckiest of many seminars does not look like the best (Efron and Morris, 1973).
     */
    public double expected() {
        double usual = USUAL_EFFECT * USUAL_EFFECT;
        return Math.max(0, value * usual / (usual + standardError * standardError));
    }
}
