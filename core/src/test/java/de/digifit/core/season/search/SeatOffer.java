// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The seats that lecturers, rooms, multipliers and money can offer at given prices, in fractions of dates, as a linear
 * programme: for each seminar and lecturer, how many dates.
 */
final class SeatOffer {

    private final Season season;
    private final Timetable table;
    private final List<int[]> dates = new ArrayList<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final double[] seatsPerDate;
    private double[] seats = new double[0];

    SeatOffer(Season season, Timetable table) {
        this.season = season;
        this.table = table;
        seatsPerDate = new double[table.supply.seminars.size()];
        for (int seminar = 0; seminar < seatsPerDate.length; seminar++) {
            for (int lecturer : table.supply.lecturersFor[seminar]) {
                dates.add(new int[] {seminar, lecturer});
            }
            seatsPerDate[seminar] = seats(seminar);
        }
        constrain();
    }

    private double seats(int seminar) {
        Seminar what = table.supply.seminars.get(seminar);
        return what.form().online()
                ? what.size().most()
                : Arrays.stream(table.supply.roomsFor[seminar])
                        .map(room -> table.supply.rooms.get(room).capacity())
                        .map(capacity -> Math.min(capacity, what.size().most()))
                        .max()
                        .orElse(0);
    }

    private void constrain() {
        for (int lecturer = 0; lecturer < table.supply.lecturers.size(); lecturer++) {
            int who = lecturer;
            int days = (int) table.supply.lecturers.get(lecturer).free().stream()
                    .filter(season.horizon()::isOpen)
                    .count();
            double most = Math.min(table.supply.lecturers.get(lecturer).mostHalfDays(), 2 * days);
            add(date -> date[1] == who ? table.supply.length[date[0]] : 0, most);
        }
        add(date -> (double) table.supply.seminars.get(date[0]).costCents(), (double)
                season.means().limits().budgetCents());
        rooms(Set.of());
        season.means().rooms().forEach(room -> rooms(room.equipment()));
        double beside = season.means().multipliers().stream()
                .mapToDouble(one -> one.mostHalfDays())
                .sum();
        add(date -> form(date).coLecturer() ? table.supply.length[date[0]] : 0, beside);
    }

    private void rooms(Set<String> equipment) {
        double time = season.means().rooms().stream()
                .filter(room -> room.equipment().containsAll(equipment))
                .mapToLong(room -> season.horizon().days().stream()
                        .filter(day -> !room.taken().contains(day))
                        .count())
                .sum();
        add(
                date -> !form(date).online() && form(date).equipment().containsAll(equipment)
                        ? table.supply.length[date[0]]
                        : 0,
                2 * time);
    }

    private Seminar.Form form(int[] date) {
        return table.supply.seminars.get(date[0]).form();
    }

    private void add(java.util.function.ToDoubleFunction<int[]> use, double most) {
        double[] uses = dates.stream().mapToDouble(use).toArray();
        if (Arrays.stream(uses).anyMatch(one -> one > 0)) {
            constraints.add(new LinearConstraint(uses, Relationship.LEQ, most));
        }
    }

    /** What the seats bring at most. */
    double sell(double[] prices) {
        double[] worth = dates.stream()
                .mapToDouble(date -> prices[date[0]] * seatsPerDate[date[0]])
                .toArray();
        PointValuePair best = new SimplexSolver()
                .optimize(
                        new MaxIter(10000),
                        new LinearObjectiveFunction(worth, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true));
        seats = new double[prices.length];
        for (int i = 0; i < dates.size(); i++) {
            int seminar = dates.get(i)[0];
            seats[seminar] += best.getPoint()[i] * seatsPerDate[seminar];
        }
        return best.getValue();
    }

    double[] seats() {
        return seats;
    }
}
