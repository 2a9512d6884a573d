// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import java.util.List;

/**
 * Two plans side by side: what if?
 *
 * @param before what the first comes to
 * @param after what the second comes to
 * @param kept dates of both, as the second has them
 * @param dropped dates of the first alone
 * @param added dates of the second alone
 */
public record Comparison(
        Outcome before, Outcome after, List<Placement> kept, List<Placement> dropped, List<Placement> added) {

    public static Comparison of(Season season, Plan first, Plan second) {
        Objective objective = new Objective(season);
        return new Comparison(
                objective.outcome(first),
                objective.outcome(second),
                second.placements().stream().filter(date -> has(first, date)).toList(),
                first.placements().stream().filter(date -> !has(second, date)).toList(),
                second.placements().stream().filter(date -> !has(first, date)).toList());
    }

    private static boolean has(Plan plan, Placement date) {
        return plan.placements().stream().anyMatch(date::isSameDateAs);
    }

    /** How much more of the weighted gap the second closes; negative if less. */
    public double moreClosed() {
        return after.all().closed() - before.all().closed();
    }

    /** How much more the second costs, in cents. */
    public long moreCents() {
        return after.expense().costCents() - before.expense().costCents();
    }

    /** How many more half-days people are away in the second. */
    public int moreHalfDaysAway() {
        return after.expense().halfDaysAway() - before.expense().halfDaysAway();
    }

    /** Of the dates of the first, the share that the second does not have as they were, 0 to 1. */
    public double movedShare() {
        int all = kept.size() + dropped.size();
        return all == 0 ? 0 : (double) dropped.size() / all;
    }
}
