// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.Gain;
import de.digifit.assessment.effect.Horizon;
import de.digifit.assessment.effect.SeminarEffect;
import de.digifit.assessment.measurement.Interval;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a wave for one horizon: how those who took part changed, and how they differ from those who waited.
 * Kept as a part of one JSON document.
 *
 * @param change nothing where too few were measured
 * @param effect nothing where too few of either group were measured
 */
public record Finding(
        Horizon horizon, @Nullable Kept change, @Nullable Kept effect) implements Serializable {

    static Finding of(SeminarEffect effect, Horizon horizon) {
        return new Finding(
                horizon,
                effect.change(horizon).map(Kept::of).orElse(null),
                effect.effect(horizon).map(Kept::of).orElse(null));
    }

    Optional<Gain> gain() {
        return Optional.ofNullable(change).map(Kept::gain);
    }

    Optional<Gain> difference() {
        return Optional.ofNullable(effect).map(Kept::gain);
    }

    /** The whole document: one finding for each horizon. */
    record Findings(List<Finding> all) implements Serializable {

        Findings {
            all = List.copyOf(all);
        }
    }

    /** A gain in levels, to two digits behind the comma: nobody can read more out of it than it says. */
    public record Kept(double value, double error, double lower, double upper, int people) implements Serializable {

        private static final double HUNDREDTHS = 100;

        static Kept of(Gain gain) {
            return new Kept(
                    round(gain.value()),
                    Math.max(1 / HUNDREDTHS, round(gain.standardError())),
                    round(gain.within().lower()),
                    round(gain.within().upper()),
                    gain.people());
        }

        Gain gain() {
            return new Gain(value, error, new Interval(lower, upper), people);
        }

        private static double round(double levels) {
            return Math.round(levels * HUNDREDTHS) / HUNDREDTHS;
        }
    }
}
