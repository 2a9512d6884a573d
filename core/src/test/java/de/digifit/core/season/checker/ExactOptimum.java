// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.checker;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of a tiny season, by trying every set of dates and everything that each person could attend of it. Only
 * what cannot beat the best so far is left out: a plan is never worth more than the same dates with everybody in
 * everything that this person alone could attend.
 */
public final class ExactOptimum {

    private final Season season;
    private final List<Employee> people;
    private final List<Placement> candidates;
    /** Of each candidate and person, whether the rules allow it as long as nothing else takes place. */
    private final boolean[][] alone;

    private final Map<List<Object>, Double> closed = new HashMap<>();
    private final Worth worth;
    private double best;

    /** @param known what some plan is worth, so that less need not be looked at */
    public ExactOptimum(Season season, double known) {
        this.season = season;
        this.best = known;
        this.people = season.staff().people();
        this.worth = new Worth(season);
        this.candidates = candidates();
        this.alone = new boolean[candidates.size()][people.size()];
        for (int date = 0; date < alone.length; date++) {
            for (int person = 0; person < people.size(); person++) {
                PersonId who = people.get(person).person();
                alone[date][person] = areAllowed(List.of(with(candidates.get(date), List.of(who))));
            }
        }
    }

    public double value() {
        dates(0, List.of());
        return best;
    }

    /** Each seminar at each time with each lecturer, room and multiplier that keep the rules as long as it is alone. */
    private List<Placement> candidates() {
        List<Placement> all = new ArrayList<>();
        for (Seminar seminar : season.seminars()) {
            for (java.time.LocalDate day : season.horizon().days()) {
                Stream.of(HalfDay.morning(day), HalfDay.afternoon(day))
                        .filter(start -> seminar.form().beginsAt(start.half()))
                        .forEach(start -> staffed(seminar, start).forEach(all::add));
            }
        }
        return all.stream().filter(this::isAllowed).toList();
    }

    private Stream<Placement> staffed(Seminar seminar, HalfDay start) {
        List<@Nullable String> rooms = new ArrayList<>();
        List<@Nullable PersonId> beside = new ArrayList<>();
        rooms.add(null);
        beside.add(null);
        if (!seminar.form().online()) {
            rooms.remove(0);
            season.means().rooms().stream().map(Room::code).forEach(rooms::add);
        }
        if (seminar.form().coLecturer()) {
            beside.remove(0);
            season.means().multipliers().stream().map(Multiplier::person).forEach(beside::add);
        }
        return season.means().lecturers().stream().map(Lecturer::code).flatMap(lecturer -> rooms.stream()
                .flatMap(room -> beside.stream()
                        .map(who -> new Placement(seminar.code(), start, room, lecturer, who, List.of()))));
    }

    /** Nothing is broken but that nobody takes part yet. */
    private boolean isAllowed(Placement date) {
        return areAllowed(List.of(date));
    }

    private boolean areAllowed(List<Placement> dates) {
        return PlanChecker.broken(season, new Plan(dates)).stream().allMatch(rule -> rule.startsWith("too few"));
    }

    private void dates(int from, List<Integer> chosen) {
        if (!chosen.isEmpty()) {
            new Attendance(chosen).seat(0);
        }
        for (int next = from; next < candidates.size(); next++) {
            List<Integer> more = new ArrayList<>(chosen);
            more.add(next);
            if (areAllowed(more.stream().map(candidates::get).toList())) {
                dates(next + 1, more);
            }
        }
    }

    private static Placement with(Placement date, List<PersonId> participants) {
        return new Placement(
                date.seminar(), date.start(), date.room(), date.lecturer(), date.coLecturer(), participants);
    }

    /** What one person alone closes by these dates. */
    private double closed(int person, List<Integer> dates) {
        PersonId who = people.get(person).person();
        List<Placement> attended = dates.stream()
                .map(date -> with(candidates.get(date), List.of(who)))
                .toList();
        List<Object> key = new ArrayList<>(
                attended.stream().map(Placement::seminar).sorted().toList());
        key.add(person);
        return closed.computeIfAbsent(key, any -> new PlanWorth(season, new Plan(attended)).closed());
    }

    /** Tries who takes part in some dates, person by person. */
    private final class Attendance {

        private final List<Integer> dates;
        private final List<List<List<Integer>>> choices = new ArrayList<>();
        private final double[] closes = new double[people.size()];
        private final List<List<PersonId>> seats = new ArrayList<>();

        private Attendance(List<Integer> dates) {
            this.dates = dates;
            dates.forEach(date -> seats.add(new ArrayList<>()));
            for (int person = 0; person < people.size(); person++) {
                choices.add(choices(person));
                closes[person] = closed(person, named(choices.get(person).get(0)));
            }
        }

        private List<Integer> named(List<Integer> which) {
            return which.stream().map(dates::get).toList();
        }

        /** Everything that this person could attend if nobody else did, what closes most first. */
        private List<List<Integer>> choices(int person) {
            List<List<Integer>> all = new ArrayList<>();
            for (int set = 0; set < 1 << dates.size(); set++) {
                int chosen = set;
                List<Integer> which = IntStream.range(0, dates.size())
                        .filter(i -> ((chosen >> i) & 1) == 1)
                        .boxed()
                        .toList();
                if (which.stream().allMatch(date -> alone[dates.get(date)][person]) && areCompatible(which)) {
                    all.add(which);
                }
            }
            all.sort(Comparator.comparing(which -> -closed(person, named(which))));
            return all;
        }

        /** Looks at no more than whether one person can be in all of them, as far as seminars and days go. */
        private boolean areCompatible(List<Integer> which) {
            List<String> codes = named(which).stream()
                    .map(date -> candidates.get(date).seminar())
                    .toList();
            int halfDays = season.seminars().stream()
                    .filter(seminar -> codes.contains(seminar.code()))
                    .mapToInt(seminar -> seminar.form().halfDays())
                    .sum();
            return codes.stream().distinct().count() == codes.size()
                    && halfDays <= season.means().limits().halfDaysPerPerson();
        }

        private void seat(int number) {
            if (worth.value(closes) <= best + 1e-9) {
                return;
            }
            if (number == people.size()) {
                if (PlanChecker.broken(season, new Plan(current())).isEmpty()) {
                    best = worth.value(closes);
                }
                return;
            }
            PersonId person = people.get(number).person();
            double most = closes[number];
            for (List<Integer> which : choices.get(number)) {
                closes[number] = closed(number, named(which));
                which.forEach(date -> seats.get(date).add(person));
                if (worth.value(closes) > best + 1e-9 && areAllowed(current())) {
                    seat(number + 1);
                }
                which.forEach(date -> seats.get(date).remove(person));
            }
            closes[number] = most;
        }

        private List<Placement> current() {
            return IntStream.range(0, dates.size())
                    .mapToObj(i -> with(candidates.get(dates.get(i)), seats.get(i)))
                    .toList();
        }
    }

    /** What it is worth when people close so much: more for everybody is never worth less. */
    private static final class Worth {

        private final Season season;
        private final Map<PersonId, Double> gaps = new HashMap<>();

        private Worth(Season season) {
            this.season = season;
            season.staff().needs().forEach(need -> gaps.merge(need.person(), need.open(), Double::sum));
        }

        private double value(double[] closed) {
            Map<Object, double[]> groups = new HashMap<>();
            double value = 0;
            for (int person = 0; person < closed.length; person++) {
                Employee employee = season.staff().people().get(person);
                double gap = gaps.getOrDefault(employee.person(), 0.0);
                value += closed[person];
                for (Object group : List.of(employee.unit(), employee.week().isPartTime())) {
                    double[] sums = groups.computeIfAbsent(group, any -> new double[2]);
                    sums[0] += gap;
                    sums[1] += closed[person];
                }
            }
            for (Map.Entry<Object, double[]> group : groups.entrySet()) {
                double weight = group.getKey() instanceof Boolean
                        ? season.means().limits().partTimeFairness()
                        : season.means().limits().unitFairness();
                double gap = group.getValue()[0];
                double left = gap == 0 ? 0 : 1 - group.getValue()[1] / gap;
                value += weight * (gap == 0 ? 0 : gap * (1 - left * left));
            }
            return value;
        }
    }
}
