// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import de.digifit.core.headcount.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Does a seminar work? Those who took part against those who applied as well and had to wait.
 *
 * <p>What people gained from before to after is a <em>change</em>, and shown as that: whoever was measured low by chance is
 * measured higher the next time (regression to the mean), and some would have learnt anyway. Both happen to those who wait,
 * too, so the difference between the groups is the <em>effect</em>. Where places went by lot or by the measured gap, people
 * who were alike before are compared (analysis of covariance; Maris, Covariance adjustment versus gain scores, 1998), where
 * they went in order of application, the gains (difference in differences).
 *
 * <p>Nothing is said of a group below the threshold of the town.
 *
 * @param took everybody who took part and was measured before
 * @param waited everybody who waited and was measured before
 */
public record SeminarEffect(List<Measured> took, List<Measured> waited, SeatRule rule, Threshold threshold) {

    public SeminarEffect {
        took = List.copyOf(took);
        waited = List.copyOf(waited);
    }

    /** What those who took part gained; none below the threshold. */
    public Optional<Gain> change(Horizon horizon) {
        List<Pair> pairs = Pair.of(took, horizon);
        return isEnough(pairs) ? Sample.of(pairs).gain() : Optional.empty();
    }

    /** What they gained more than those who waited; none where either group is below the threshold. */
    public Optional<Gain> effect(Horizon horizon) {
        List<Pair> with = Pair.of(took, horizon);
        List<Pair> without = Pair.of(waited, horizon);
        if (!isEnough(with) || !isEnough(without)) {
            return Optional.empty();
        }
        Optional<Gain> gains = Sample.of(with).against(Sample.of(without));
        return rule == SeatRule.BY_ORDER ? gains : Adjusted.gain(with, without).or(() -> gains);
    }

    public Evidence evidence(Horizon horizon) {
        if (!isEnough(Pair.of(took, horizon))) {
            return Evidence.TOO_FEW;
        }
        if (!isEnough(Pair.of(waited, horizon))) {
            return Evidence.NO_COMPARISON;
        }
        return effect(horizon).map(Evidence::of).orElse(Evidence.NO_EVIDENCE_YET);
    }

    /** What a planner may reckon with ({@link Gain#expected}). None where there is no effect. */
    public OptionalDouble expectedGain(Horizon horizon) {
        return effect(horizon).map(Gain::expected).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private boolean isEnough(List<Pair> pairs) {
        return pairs.size() >= threshold.smallestCohort();
    }
}
