// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.WorkWeek;
import java.util.Map;

/**
 * What a plan comes to.
 *
 * @param value what plans are compared by: the weighted gap closed and the fairness of it
 * @param all the gap of everybody
 * @param units the gap of each unit that has one; never to be shown for a unit without the gate for counts
 * @param groups the gap of those who work part-time and of the others
 * @param expense what it takes
 */
public record Outcome(double value, Share all, Map<UnitId, Share> units, Map<Group, Share> groups, Expense expense) {

    public Outcome {
        units = Map.copyOf(units);
        groups = Map.copyOf(groups);
    }

    /** Who must not be left behind by the times that suit the others. */
    public enum Group {
        PART_TIME,
        FULL_TIME;

        static Group of(WorkWeek week) {
            return week.isPartTime() ? PART_TIME : FULL_TIME;
        }
    }

    /** The share closed of the unit that is worst off, 0 to 1. */
    public double worstUnit() {
        return units.values().stream().mapToDouble(Share::part).min().orElse(1);
    }
}
