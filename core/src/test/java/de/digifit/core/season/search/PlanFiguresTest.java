// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.checker.PlanChecker;
import de.digifit.core.season.checker.PlanWorth;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.example.RandomSeason.Size;
import de.digifit.core.season.outcome.Comparison;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The planner on towns of the size of Bretten: against what is done today, against a bound, and when somebody falls ill. */
class PlanFiguresTest {

    private static final int SEEDS = KeptRatio.wanted() ? 20 : 1;
    private static final int ROUNDS = KeptRatio.wanted() ? 4000 : 300;

    @Test
    void a_town_gets_far_more_than_first_come_first_served_and_nearly_what_is_possible() {
        double[] gains = new double[SEEDS];
        double[] shares = new double[SEEDS];
        double[] seconds = new double[SEEDS];
        double[] moved = new double[SEEDS];
        double[] computed = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Season season = RandomSeason.of(Size.M, seed + 1L);
            PlannedTown town = PlannedTown.of(season, seed, ROUNDS);
            Plan plan = town.plan();
            seconds[seed] = town.seconds();
            computed[seed] = town.computed();
            gains[seed] = town.gain();
            shares[seed] = new PlanWorth(season, plan).value() / new Relaxation(season, plan).bound();
            moved[seed] = moved(season, plan, seed);
        }
        tell(gains, shares, moved);
        keep(
                "plan-seconds-m",
                "s",
                max(seconds),
                "<= 5",
                "slowest of %d towns, first draft and %d rounds; median %.2f s; on the processor %.2f s at most"
                        .formatted(SEEDS, ROUNDS, KeptRatio.median(seconds), max(computed)));
    }

    private static void tell(double[] gains, double[] shares, double[] moved) {
        String towns = "median of %d towns of 450 people; ".formatted(SEEDS);
        keep("plan-gain-over-first-come-m", "ratio", KeptRatio.median(gains), ">= 0.40", towns + range(gains));
        keep("plan-share-of-bound-m", "ratio", KeptRatio.median(shares), ">= 0.90", towns + range(shares));
        keep(
                "replan-moved-share",
                "ratio",
                max(moved),
                "<= 0.05",
                "worst of %d; of the dates of other lecturers, median %.4f".formatted(SEEDS, KeptRatio.median(moved)));
        assertThat(KeptRatio.median(gains)).isGreaterThanOrEqualTo(0.4);
        assertThat(KeptRatio.median(shares)).isGreaterThanOrEqualTo(0.9);
        assertThat(max(moved)).isLessThanOrEqualTo(0.05);
    }

    static double gain(Season season, Plan plan, int seed) {
        Plan usual = new FirstComeFirstServed(season, seed).plan();
        assertThat(PlanChecker.broken(season, plan)).isEmpty();
        assertThat(PlanChecker.broken(season, usual)).isEmpty();
        return new PlanWorth(season, plan).closed() / new PlanWorth(season, usual).closed() - 1;
    }

    /** The lecturer with most dates falls ill for all of the season. */
    private static double moved(Season season, Plan plan, int seed) {
        Map<String, Long> dates = plan.placements().stream()
                .collect(Collectors.groupingBy(date -> date.lecturer(), Collectors.counting()));
        String ill = dates.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        Season changed = Illness.of(season, ill);
        Plan anew = new SeasonPlanner(changed, seed).replan(plan, Effort.rounds(ROUNDS), progress -> {});
        assertThat(PlanChecker.broken(changed, anew)).isEmpty();
        Plan others = new Plan(plan.placements().stream()
                .filter(date -> !date.lecturer().equals(ill))
                .toList());
        return Comparison.of(changed, others, anew).movedShare();
    }

    static String range(double[] values) {
        return "%.3f to %.3f"
                .formatted(
                        DoubleStream.of(values).min().orElseThrow(),
                        DoubleStream.of(values).max().orElseThrow());
    }

    static double max(double[] values) {
        return DoubleStream.of(values).max().orElseThrow();
    }

    static void keep(String id, String unit, double value, String target, String notes) {
        new KeptRatio(id, unit, value, target, "PlanFiguresTest", "", notes).keep();
    }
}
