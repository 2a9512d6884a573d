// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Limits;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.outcome.Objective;
import de.digifit.core.season.outcome.Outcome;
import de.digifit.core.season.outcome.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A value that no plan of a season can exceed.
 *
 * <p>Lagrange: each seat of a seminar has a price. Given the prices, everybody for themselves takes the set of seminars
 * that closes most after paying, and lecturers, rooms, multipliers and money are used so that the seats offered bring
 * most, in fractions of dates. For any prices the sum is a bound; the prices are moved so that it falls. Times at which
 * things meet, units and counters are left out, each of which can only make the bound larger. Fairness is concave, so
 * its tangent at the shares of a known plan is never below it.
 */
final class Relaxation {

    private static final int ROUNDS = 400;

    private final Timetable table;
    private final Season season;
    private final double known;
    private final int seminars;
    private final double[] prices;
    private final double constant;
    private final List<int[]> sets = new ArrayList<>();
    /** Of each person and set, what it closes, with the tangent of fairness; negative if it cannot be attended. */
    private final float[][] worth;

    private final SeatOffer offer;

    Relaxation(Season season, Plan plan) {
        this.season = season;
        table = new Timetable(season);
        seminars = table.supply.seminars.size();
        prices = new double[seminars];
        offer = new SeatOffer(season, table);
        Outcome outcome = new Objective(season).outcome(plan);
        known = outcome.value();
        Limits limits = season.means().limits();
        constant = limits.unitFairness() * tangent(outcome.units().values())
                + limits.partTimeFairness() * tangent(outcome.groups().values());
        subsets(0, new int[0], 0);
        worth = new float[table.crowd.size][];
        for (int person = 0; person < table.crowd.size; person++) {
            worth[person] = worth(person, factor(person, outcome));
        }
    }

    private static double tangent(Iterable<Share> shares) {
        double sum = 0;
        for (Share share : shares) {
            sum += share.gap() * share.part() * share.part();
        }
        return sum;
    }

    private double factor(int person, Outcome outcome) {
        Limits limits = season.means().limits();
        Share unit = outcome.units().get(season.staff().people().get(person).unit());
        Share group = outcome.groups()
                .get(table.crowd.group[person] == 1 ? Outcome.Group.PART_TIME : Outcome.Group.FULL_TIME);
        return 1
                + (unit == null ? 0 : limits.unitFairness() * 2 * (1 - unit.part()))
                + (group == null ? 0 : limits.partTimeFairness() * 2 * (1 - group.part()));
    }

    private void subsets(int from, int[] set, int length) {
        sets.add(set);
        for (int seminar = from; seminar < seminars; seminar++) {
            int more = length + table.supply.length[seminar];
            if (more <= season.means().limits().halfDaysPerPerson()) {
                int[] larger = Arrays.copyOf(set, set.length + 1);
                larger[set.length] = seminar;
                subsets(seminar + 1, larger, more);
            }
        }
    }

    private float[] worth(int person, double factor) {
        boolean[] possible = new boolean[seminars];
        for (int seminar = 0; seminar < seminars; seminar++) {
            possible[seminar] = isPossible(person, seminar);
        }
        float[] values = new float[sets.size()];
        for (int set = 0; set < values.length; set++) {
            boolean fits = IntStream.of(sets.get(set)).allMatch(seminar -> possible[seminar]);
            values[set] = fits ? (float) (factor * closed(person, sets.get(set))) : -1;
        }
        return values;
    }

    private boolean isPossible(int person, int seminar) {
        int length = table.supply.length[seminar];
        return table.supply.seminars.get(seminar).isFor(table.crowd.id(person))
                && Arrays.stream(table.supply.starts[seminar])
                        .anyMatch(start -> Grid.all(table.crowd.works[person], start, length)
                                && Arrays.stream(table.supply.lecturersFor[seminar])
                                        .anyMatch(one -> Grid.all(table.supply.lecturerFree[one], start, length)));
    }

    private double closed(int person, int[] set) {
        Crowd crowd = table.crowd;
        double closed = 0;
        for (int competency = 0; competency < crowd.competencies; competency++) {
            int at = person * crowd.competencies + competency;
            int level = crowd.actual[at];
            for (int seminar : set) {
                for (int i = 0; i < table.supply.effects[seminar].length; i++) {
                    if (table.supply.effects[seminar][i] == competency) {
                        level = Math.max(level, table.supply.levels[seminar][i]);
                    }
                }
            }
            closed += crowd.weight[at] * Math.max(0, Math.min(level, crowd.target[at]) - crowd.actual[at]);
        }
        return closed;
    }

    double bound() {
        double best = Double.POSITIVE_INFINITY;
        double pace = 1.5;
        int waited = 0;
        double[] demand = new double[seminars];
        for (int round = 0; round < ROUNDS && pace > 1e-3; round++) {
            Arrays.fill(demand, 0);
            double bound = constant + taken(demand) + offer.sell(prices);
            double[] seats = offer.seats();
            waited = bound < best - 1e-6 * best ? 0 : waited + 1;
            best = Math.min(best, bound);
            if (waited > 8) {
                pace /= 2;
                waited = 0;
            }
            double norm = IntStream.range(0, seminars)
                    .mapToDouble(i -> (demand[i] - seats[i]) * (demand[i] - seats[i]))
                    .sum();
            for (int i = 0; i < seminars && norm > 0; i++) {
                prices[i] = Math.max(0, prices[i] + pace * (bound - known) / norm * (demand[i] - seats[i]));
            }
        }
        return best;
    }

    private double taken(double[] demand) {
        double[] cost = sets.stream()
                .mapToDouble(set -> IntStream.of(set)
                        .mapToDouble(seminar -> prices[seminar])
                        .sum())
                .toArray();
        double sum = 0;
        for (float[] values : worth) {
            int best = 0;
            double most = 0;
            for (int set = 1; set < values.length; set++) {
                if (values[set] - cost[set] > most) {
                    most = values[set] - cost[set];
                    best = set;
                }
            }
            sum += most;
            IntStream.of(sets.get(best)).forEach(seminar -> demand[seminar]++);
        }
        return sum;
    }
}
