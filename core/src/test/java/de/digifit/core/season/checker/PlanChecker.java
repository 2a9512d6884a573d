// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.checker;

import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads a plan like an auditor: every hard rule of {@code docs/planning.md}, one after the other, from the records
 * alone. Knows nothing of how plans are made.
 */
public final class PlanChecker {

    private final Season season;
    private final Map<String, Seminar> seminars;
    private final Map<PersonId, Employee> people;
    private final Map<PersonId, List<Need>> needs;
    private final List<String> broken = new ArrayList<>();

    private PlanChecker(Season season) {
        this.season = season;
        this.seminars = season.seminars().stream().collect(Collectors.toMap(Seminar::code, seminar -> seminar));
        this.people = season.staff().people().stream().collect(Collectors.toMap(Employee::person, one -> one));
        this.needs = season.staff().needs().stream().collect(Collectors.groupingBy(Need::person));
    }

    /** A sentence for each rule that is broken. */
    public static List<String> broken(Season season, Plan plan) {
        PlanChecker checker = new PlanChecker(season);
        plan.placements().forEach(checker::date);
        checker.nobodyTwice(plan);
        checker.loads(plan);
        checker.units(plan);
        checker.pins(plan);
        return checker.broken;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private List<HalfDay> times(Placement date) {
        List<HalfDay> times = new ArrayList<>();
        HalfDay time = date.start();
        for (int i = 0; i < seminars.get(date.seminar()).form().halfDays(); i++) {
            times.add(time);
            time = time.half() == HalfDay.Half.MORNING
                    ? new HalfDay(time.day(), HalfDay.Half.AFTERNOON)
                    : new HalfDay(time.day().plusDays(1), HalfDay.Half.MORNING);
        }
        return times;
    }

    private void date(Placement date) {
        Seminar seminar = seminars.get(date.seminar());
        List<HalfDay> times = times(date);
        demand(
                seminar.form().halfDays() == 1 || date.start().half() == HalfDay.Half.MORNING,
                "a whole day begins after noon: " + date);
        times.forEach(time -> demand(season.horizon().isOpen(time.day()), "closed on " + time));
        lecturer(date, times);
        room(date, seminar, times);
        multiplier(date, seminar, times);
        participants(date, seminar, times);
    }

    private void lecturer(Placement date, List<HalfDay> times) {
        Lecturer lecturer = season.means().lecturers().stream()
                .filter(one -> one.code().equals(date.lecturer()))
                .findAny()
                .orElseThrow();
        demand(lecturer.seminars().contains(date.seminar()), "not qualified: " + date);
        times.forEach(time -> demand(lecturer.free().contains(time.day()), "lecturer not free: " + date));
    }

    private void room(Placement date, Seminar seminar, List<HalfDay> times) {
        demand((date.room() == null) == seminar.form().online(), "room or not: " + date);
        if (date.room() != null) {
            Room room = season.means().rooms().stream()
                    .filter(one -> one.code().equals(date.room()))
                    .findAny()
                    .orElseThrow();
            demand(room.capacity() >= date.participants().size(), "room too small: " + date);
            demand(room.equipment().containsAll(seminar.form().equipment()), "equipment missing: " + date);
            times.forEach(time -> demand(!room.taken().contains(time.day()), "room taken: " + date));
        }
    }

    private void multiplier(Placement date, Seminar seminar, List<HalfDay> times) {
        demand((date.coLecturer() != null) == seminar.form().coLecturer(), "multiplier or not: " + date);
        if (date.coLecturer() != null) {
            Multiplier multiplier = season.means().multipliers().stream()
                    .filter(one -> one.person().equals(date.coLecturer()))
                    .findAny()
                    .orElseThrow();
            demand(multiplier.seminars().contains(date.seminar()), "multiplier not qualified: " + date);
            times.forEach(time -> demand(people.get(date.coLecturer()).worksAt(time), "multiplier not there: " + date));
        }
    }

    private void participants(Placement date, Seminar seminar, List<HalfDay> times) {
        int many = date.participants().size();
        boolean pinned = season.pinned().stream().anyMatch(date::isSameDateAs);
        demand(many <= seminar.size().most(), "too many: " + date);
        demand(pinned || many >= seminar.size().least(), "too few: " + date);
        for (PersonId person : date.participants()) {
            demand(closesSomething(seminar, person), "closes nothing for: " + person);
            demand(seminar.onlyFor().isEmpty() || seminar.onlyFor().contains(person), "not meant for: " + person);
            times.forEach(time -> demand(people.get(person).worksAt(time), "does not work then: " + person));
        }
    }

    private boolean closesSomething(Seminar seminar, PersonId person) {
        return needs.getOrDefault(person, List.of()).stream().anyMatch(need -> {
            Level level = seminar.effects().get(need.competency());
            return level != null
                    && level.number() > need.actual().number()
                    && need.target().number() > need.actual().number();
        });
    }

    private void nobodyTwice(Plan plan) {
        Set<List<Object>> taken = new HashSet<>();
        Set<List<Object>> attended = new HashSet<>();
        for (Placement date : plan.placements()) {
            for (HalfDay time : times(date)) {
                demand(taken.add(List.of("lecturer", date.lecturer(), time)), "lecturer twice: " + date);
                demand(date.room() == null || taken.add(List.of("room", date.room(), time)), "room twice: " + date);
                away(date).forEach(person -> demand(taken.add(List.of(person, time)), "person twice: " + person));
            }
            date.participants()
                    .forEach(person ->
                            demand(attended.add(List.of(person, date.seminar())), "seminar twice for " + person));
        }
    }

    private static List<PersonId> away(Placement date) {
        List<PersonId> away = new ArrayList<>(date.participants());
        if (date.coLecturer() != null) {
            away.add(date.coLecturer());
        }
        return away;
    }

    private void loads(Plan plan) {
        Map<Object, Integer> load = new HashMap<>();
        long cost = 0;
        for (Placement date : plan.placements()) {
            Seminar seminar = seminars.get(date.seminar());
            int length = seminar.form().halfDays();
            cost += seminar.costCents();
            load.merge(date.lecturer(), length, Integer::sum);
            date.participants().forEach(person -> load.merge(person, length, Integer::sum));
            if (date.coLecturer() != null) {
                load.merge(List.of(date.coLecturer()), length, Integer::sum);
            }
        }
        demand(cost <= season.means().limits().budgetCents(), "over the budget");
        season.means()
                .lecturers()
                .forEach(one -> demand(
                        load.getOrDefault(one.code(), 0) <= one.mostHalfDays(), "lecturer overloaded: " + one.code()));
        season.means()
                .multipliers()
                .forEach(one -> demand(
                        load.getOrDefault(List.of(one.person()), 0) <= one.mostHalfDays(),
                        "multiplier overloaded: " + one));
        int most = season.means().limits().halfDaysPerPerson();
        people.keySet().forEach(one -> demand(load.getOrDefault(one, 0) <= most, "too many days: " + one));
    }

    private void units(Plan plan) {
        Map<HalfDay, Set<PersonId>> away = new TreeMap<>();
        for (Placement date : plan.placements()) {
            times(date).forEach(time -> away.computeIfAbsent(time, at -> new HashSet<>())
                    .addAll(away(date)));
        }
        Map<UnitId, Long> heads =
                people.values().stream().collect(Collectors.groupingBy(Employee::unit, Collectors.counting()));
        for (UnitRule rule : season.staff().units()) {
            long most = (long) Math.max(1, Math.floor(rule.awayShare() * heads.getOrDefault(rule.unit(), 0L) + 1e-9));
            away.forEach((time, who) -> {
                long gone = who.stream()
                        .filter(one -> people.get(one).unit().equals(rule.unit()))
                        .count();
                demand(gone <= most, "too many of one unit away at " + time);
                rule.counters().forEach(counter -> counter(counter, time, who));
            });
        }
    }

    private void counter(UnitRule.Counter counter, HalfDay time, Set<PersonId> away) {
        long working = counter.able().stream()
                .filter(one -> people.get(one).worksAt(time))
                .count();
        long gone = counter.able().stream().filter(away::contains).count();
        demand(
                gone == 0 || working - gone >= counter.present(),
                "counter " + counter.name() + " not staffed at " + time);
    }

    private void pins(Plan plan) {
        for (Placement pin : season.pinned()) {
            demand(
                    plan.placements().stream()
                            .anyMatch(date -> date.isSameDateAs(pin)
                                    && Objects.equals(date.coLecturer(), pin.coLecturer())
                                    && date.participants().containsAll(pin.participants())),
                    "pinned date moved: " + pin);
        }
    }
}
