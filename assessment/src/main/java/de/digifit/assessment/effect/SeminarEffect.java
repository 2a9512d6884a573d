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

    /** Assumed deviation of true effects, in levels: half of all seminars move less than a third of a level. */
    static final double USUAL_EFFECT = 0.5;

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
        return effect(horizon).map(SeminarEffect::evidence).orElse(Evidence.NO_EVIDENCE_YET);
    }

    private static Evidence evidence(Gain effect) {
        if (effect.within().isAbove(0)) {
            return Evidence.WORKS;
        }
        return effect.within().isBelow(0) ? Evidence.SPEAKS_AGAINST : Evidence.NO_EVIDENCE_YET;
    }

    /**
     * What a planner may reckon with, in levels, never below 0. Drawn towards 0 by as much as the effect is unsure, so that
     * the luckiest of many seminars does not look like the best (Efron and Morris, 1973). None where there is no effect.
     */
    public OptionalDouble expectedGain(Horizon horizon) {
        Optional<Gain> effect = effect(horizon);
        return effect.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(shrunken(effect.get()));
    }

    private static double shrunken(Gain effect) {
        double usual = USUAL_EFFECT * USUAL_EFFECT;
        double unsure = effect.standardError() * effect.standardError();
        return Math.max(0, effect.value() * usual / (usual + unsure));
    }

    private boolean isEnough(List<Pair> pairs) {
        return pairs.size() >= threshold.smallestCohort();
    }
}
