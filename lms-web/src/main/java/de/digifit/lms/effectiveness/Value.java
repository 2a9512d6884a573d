// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.effect.Gain;
import de.digifit.assessment.effect.Horizon;
import de.digifit.core.headcount.Threshold;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What is said of a seminar in one competency, from all its waves together.
 *
 * @param change what those who took part gained; nobody knows where it comes from
 * @param effect what they gained more than those who waited
 */
public record Value(Horizon horizon, Optional<Gain> change, Optional<Gain> effect, Evidence evidence) {

    /** Of a seminar and competency of which there is no wave: too few people. */
    public static Value unknown(Horizon horizon) {
        return new Value(horizon, Optional.empty(), Optional.empty(), Evidence.TOO_FEW);
    }

    /** @param waves of one seminar and competency */
    public static Value of(Collection<Wave> waves, Horizon horizon, Threshold threshold) {
        List<Wave> said =
                waves.stream().filter(wave -> wave.isEnough(threshold)).toList();
        Optional<Gain> change = together(said, horizon, Finding::gain);
        Optional<Gain> effect = together(said, horizon, Finding::difference);
        return new Value(
                horizon, change, effect, effect.map(Evidence::of).orElseGet(() -> without(said, horizon, change)));
    }

    private static Optional<Gain> together(List<Wave> waves, Horizon horizon, Function<Finding, Optional<Gain>> gain) {
        return Gain.together(waves.stream()
                .flatMap(wave -> wave.findings().stream())
                .filter(finding -> finding.horizon() == horizon)
                .flatMap(finding -> gain.apply(finding).stream())
                .toList());
    }

    /** What is said where there is no effect: too few people, nobody to compare with, or nothing that varies. */
    private static Evidence without(List<Wave> waves, Horizon horizon, Optional<Gain> change) {
        boolean measured = change.isPresent() || (horizon == Horizon.AFTER && !waves.isEmpty());
        if (!measured) {
            return Evidence.TOO_FEW;
        }
        boolean compared = horizon == Horizon.AFTER && waves.stream().anyMatch(Wave::compared);
        return compared ? Evidence.NO_EVIDENCE_YET : Evidence.NO_COMPARISON;
    }

    /** What a planner may reckon with, in levels, 0 or more; none where there is no effect. */
    public OptionalDouble expected() {
        return effect.map(Gain::expected).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
