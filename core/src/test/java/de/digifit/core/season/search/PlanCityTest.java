// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.example.RandomSeason;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The planner on cities of 16,000 people; a small round with each build takes a town of 300. */
class PlanCityTest {

    private static final int SEEDS = KeptRatio.wanted() ? Integer.getInteger("cities", 1) : 1;
    private static final int ROUNDS = KeptRatio.wanted() ? 1000 : 20;

    @Test
    void a_city_gets_far_more_than_first_come_first_served_too() {
        double[] gains = new double[SEEDS];
        double[] seconds = new double[SEEDS];
        double[] computed = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Season season = KeptRatio.wanted()
                    ? RandomSeason.of(RandomSeason.Size.XL, seed + 1L)
                    : RandomSeason.of(300, 20, seed + 1L);
            long since = System.nanoTime();
            long cpu = cpu();
            Plan plan = new SeasonPlanner(season, seed).plan(Effort.rounds(ROUNDS));
            seconds[seed] = (System.nanoTime() - since) / 1e9;
            computed[seed] = (cpu() - cpu) / 1e9;
            gains[seed] = PlanFiguresTest.gain(season, plan, seed);
        }
        String cities = "%d cities of 16,000 people, first draft and %d rounds".formatted(SEEDS, ROUNDS);
        keep(
                "plan-gain-over-first-come-xl",
                "ratio",
                KeptRatio.median(gains),
                ">= 0.40",
                "median of " + cities + "; " + PlanFiguresTest.range(gains));
        keep(
                "plan-seconds-xl",
                "s",
                PlanFiguresTest.max(seconds),
                "<= 120",
                "slowest of " + cities
                        + "; of that %.1f s on the processor; -Xmx2g".formatted(PlanFiguresTest.max(computed)));
        assertThat(KeptRatio.median(gains)).isGreaterThanOrEqualTo(0.4);
    }

    /** Nanoseconds that this thread has computed, whoever else uses the machine. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void keep(String id, String unit, double value, String target, String notes) {
        new KeptRatio(id, unit, value, target, "PlanCityTest", " -DargLine=-Xmx2g", notes).keep();
    }
}
