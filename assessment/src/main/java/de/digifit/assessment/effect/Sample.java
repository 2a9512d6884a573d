// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import java.util.List;
import java.util.Optional;

/** Gains of one group, and how two of them differ by Welch's test (Biometrika 34, 1947). */
record Sample(int size, double mean, double variance) {

    static Sample of(List<Pair> pairs) {
        double mean = pairs.stream().mapToDouble(Pair::gain).average().orElse(0);
        double squares = pairs.stream()
                .mapToDouble(pair -> (pair.gain() - mean) * (pair.gain() - mean))
                .sum();
        return new Sample(pairs.size(), mean, squares / (pairs.size() - 1));
    }

    private double varianceOfMean() {
        return variance / size;
    }

    Optional<Gain> gain() {
        return Gain.of(mean, varianceOfMean(), size - 1, size);
    }

    Optional<Gain> against(Sample other) {
        double variance = varianceOfMean() + other.varianceOfMean();
        double freedom = variance
                * variance
                / (varianceOfMean() * varianceOfMean() / (size - 1)
                        + other.varianceOfMean() * other.varianceOfMean() / (other.size - 1));
        return Gain.of(mean - other.mean, variance, freedom, size + other.size);
    }
}
