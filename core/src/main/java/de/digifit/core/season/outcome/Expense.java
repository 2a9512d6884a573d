// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Seminar;
import java.util.Map;
import java.util.Objects;

/**
 * What a plan takes.
 *
 * @param dates how many dates there are
 * @param seats how many participants they have together
 * @param halfDaysAway half-days of participants and co-lecturers away from their work
 * @param costCents of all dates
 */
public record Expense(int dates, int seats, int halfDaysAway, long costCents) {

    static Expense of(Plan plan, Map<String, Seminar> seminars) {
        int seats = 0;
        int away = 0;
        long cost = 0;
        for (Placement placement : plan.placements()) {
            Seminar seminar = Objects.requireNonNull(seminars.get(placement.seminar()));
            int people = placement.participants().size();
            seats += people;
            away += (people + (placement.coLecturer() == null ? 0 : 1))
                    * seminar.form().halfDays();
            cost += seminar.costCents();
        }
        return new Expense(plan.placements().size(), seats, away, cost);
    }
}
