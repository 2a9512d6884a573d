// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.checker.PlanWorth;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import de.digifit.core.season.search.SeasonPlanner.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What the planner made of one invented town, and what that took.
 *
 * @param gain weighted gap closed beyond first come first served, in parts of that
 * @param later weighted gap closed at the end beyond the first draft, in parts of the draft
 * @param seconds by the clock
 * @param computed seconds on the processor, whoever else uses the machine
 * @param looks so many times the planner asked what a date would bring
 */
record PlannedTown(int people, Plan plan, double gain, double later, double seconds, double computed, long looks) {

    static PlannedTown of(Season season, int seed, int rounds) {
        List<Progress> told = new ArrayList<>();
        long since = System.nanoTime();
        long cpu = cpu();
        Plan plan = new SeasonPlanner(season, seed).plan(Effort.rounds(rounds), told::add);
        double computed = (cpu() - cpu) / 1e9;
        double seconds = (System.nanoTime() - since) / 1e9;
        return new PlannedTown(
                season.staff().people().size(),
                plan,
                PlanFiguresTest.gain(season, plan, seed),
                new PlanWorth(season, plan).closed() / told.get(0).gapClosed() - 1,
                seconds,
                computed,
                told.get(told.size() - 1).looks());
    }

    int dates() {
        return plan.placements().size();
    }

    /** What the cost of planning is held against: people times dates. */
    double size() {
        return (double) people * dates();
    }

    /** Nanoseconds that this thread has computed, whoever else uses the machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
