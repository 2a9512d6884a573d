// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import de.digifit.assessment.measurement.Interval;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A mean difference in levels, with the interval that holds the true one in 95 of 100 cases.
 *
 * @param standardError in levels, above 0
 * @param people who were measured twice
 */
public record Gain(double value, double standardError, Interval within, int people) {

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
}
