// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.checker.ExactOptimum;
import de.digifit.core.season.checker.PlanWorth;
import de.digifit.core.season.example.TinySeason;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The planner against the best plan there is, where that can be found. */
class AgainstOptimumTest {

    private static final int SEASONS = KeptRatio.wanted() ? 150 : 4;
    private static final int FIRST = KeptRatio.wanted() ? 1001 : 8;
    private static final int ROUNDS = 2000;

    @Test
    void it_finds_the_best_plan_of_small_seasons_or_nearly() {
        double[] gaps = new double[SEASONS];
        int worthNothing = 0;
        for (int i = 0; i < SEASONS; i++) {
            Season season = TinySeason.of(FIRST + i);
            Plan plan = new SeasonPlanner(season, 1).plan(Effort.rounds(ROUNDS));
            double found = new PlanWorth(season, plan).value();
            double best = new ExactOptimum(season, found).value();
            worthNothing += best == 0 ? 1 : 0;
            gaps[i] = best == 0 ? 0 : 1 - found / best;
        }
        double worst = Arrays.stream(gaps).max().orElseThrow();
        String notes =
                "%d seasons of 5 to 8 people with every rule, %d rounds each; the optimum was missed in %d; in %d nothing can be planned"
                        .formatted(
                                SEASONS,
                                ROUNDS,
                                Arrays.stream(gaps).filter(gap -> gap > 1e-9).count(),
                                worthNothing);
        keep("plan-gap-to-optimum-median", KeptRatio.median(gaps), "<= 0.01", notes);
        keep("plan-gap-to-optimum-worst", worst, "<= 0.05", notes);
        assertThat(KeptRatio.median(gaps)).isLessThanOrEqualTo(0.01);
        assertThat(worst).isLessThanOrEqualTo(0.05);
    }

    @Test
    void the_optimum_does_not_need_to_be_told_a_plan() {
        Season season = TinySeason.of(14);
        double found = new PlanWorth(season, new SeasonPlanner(season, 1).plan(Effort.rounds(ROUNDS))).value();

        assertThat(new ExactOptimum(season, 0).value())
                .isGreaterThanOrEqualTo(found - 1e-9)
                .isPositive();
    }

    private static void keep(String id, double value, String target, String notes) {
        new KeptRatio(id, value, target, "AgainstOptimumTest", "", notes).keep();
    }
}
