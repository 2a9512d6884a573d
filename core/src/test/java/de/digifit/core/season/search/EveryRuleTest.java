// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digifit.core.KeptRatio;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.checker.PlanChecker;
import de.digifit.core.season.checker.PlanWorth;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.example.TinySeason;
import de.digifit.core.season.outcome.Objective;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans of many seasons, read by the checker: planned, planned around pins, and planned anew without a lecturer. */
class EveryRuleTest {

    private static final int SEASONS = KeptRatio.wanted() ? 1000 : 24;

    private int plans;
    private int broken;
    private int dates;

    @Test
    void no_plan_breaks_a_rule_and_each_is_worth_what_it_says() {
        for (int seed = 1; seed <= SEASONS; seed++) {
            Random random = new Random(seed);
            Season season = seed % 2 == 0
                    ? TinySeason.of(seed)
                    : RandomSeason.of(20 + random.nextInt(130), 2 + random.nextInt(8), seed);
            Plan plan = read(season, new SeasonPlanner(season, seed).plan(Effort.rounds(60)));
            Season pinned = season.pinning(some(plan, random));
            read(pinned, new SeasonPlanner(pinned, seed).plan(Effort.rounds(30)));
            if (!plan.placements().isEmpty()) {
                Season without = Illness.of(season, plan.placements().get(0).lecturer());
                read(without, new SeasonPlanner(without, seed).replan(plan, Effort.rounds(30), progress -> {}));
            }
            read(season, new FirstComeFirstServed(season, seed).plan());
            Season measured = Measurement.of(season, random);
            List<Double> closed = new ArrayList<>();
            Plan after = new SeasonPlanner(measured, seed)
                    .plan(Effort.rounds(30), progress -> closed.add(progress.gapClosed()));
            read(measured, after);
            assertThat(closed.get(closed.size() - 1))
                    .as("what the planner counts while it plans")
                    .isCloseTo(new PlanWorth(measured, after).closed(), within(1e-6));
        }
        String notes =
                "%d seasons, half of them tiny; %d plans with %d dates: planned, around pins, anew without a lecturer, and by the baseline"
                        .formatted(SEASONS, plans, dates);
        new KeptRatio("plan-broken-rules", "rules", broken, "= 0", "EveryRuleTest", "", notes).keep();
        assertThat(broken).isZero();
        assertThat(dates).isGreaterThan(5 * SEASONS);
    }

    private static List<Placement> some(Plan plan, Random random) {
        return plan.placements().stream().filter(date -> random.nextInt(3) == 0).toList();
    }

    private Plan read(Season season, Plan plan) {
        List<String> found = PlanChecker.broken(season, plan);
        found.stream().limit(3).forEach(System.out::println);
        broken += found.size();
        plans++;
        dates += plan.placements().size();
        assertThat(new Objective(season).outcome(plan).value())
                .isCloseTo(new PlanWorth(season, plan).value(), within(1e-6));
        return plan;
    }
}
