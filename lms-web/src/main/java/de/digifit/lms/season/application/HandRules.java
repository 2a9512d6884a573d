// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.lms.season.RuleBroken;
import de.digifit.lms.season.RuleBroken.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The rules for a date that somebody moves by hand, as far as they need no participants: who takes part is reckoned anew
 * by the planner, which keeps its own rules.
 */
final class HandRules {

    private final Season season;
    private final List<Placement> others;
    private final UnaryOperator<String> name;

    /**
     * @param others all other dates of the plan
     * @param name what people call the thing of an id
     */
    HandRules(Season season, Collection<Placement> others, UnaryOperator<String> name) {
        this.season = season;
        this.others = List.copyOf(others);
        this.name = name;
    }

    /** @throws RuleBroken by the first rule that the date would break */
    void require(Placement moved) {
        Seminar seminar = seminar(moved);
        require(seminar.form().beginsAt(moved.start().half()), Rule.WHOLE_DAY, name.apply(moved.seminar()));
        List<HalfDay> times = moved.times(seminar);
        times.forEach(time -> require(season.horizon().isOpen(time.day()), Rule.CLOSED, time.day()));
        requireLecturer(moved, times);
        requireRoom(moved, seminar, times);
        PersonId beside = moved.coLecturer();
        if (beside != null) {
            requireBeside(beside, times);
        }
    }

    private void requireLecturer(Placement moved, List<HalfDay> times) {
        String who = name.apply(moved.lecturer());
        Lecturer lecturer = season.means().lecturers().stream()
                .filter(one -> one.code().equals(moved.lecturer()))
                .filter(one -> one.seminars().contains(moved.seminar()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NOT_QUALIFIED, who, name.apply(moved.seminar())));
        times.forEach(time -> require(lecturer.free().contains(time.day()), Rule.LECTURER_AWAY, who, time.day()));
        Predicate<Placement> same = other -> other.lecturer().equals(moved.lecturer());
        requireOnce(same, times, Rule.LECTURER_TWICE, who);
        int taught = others.stream()
                .filter(same)
                .mapToInt(other -> seminar(other).form().halfDays())
                .sum();
        require(taught + times.size() <= lecturer.mostHalfDays(), Rule.LECTURER_LOAD, who, lecturer.mostHalfDays());
    }

    private void requireRoom(Placement moved, Seminar seminar, List<HalfDay> times) {
        String code = moved.room();
        if (seminar.form().online()) {
            return;
        }
        require(code != null, Rule.ROOM_MISSING, name.apply(moved.seminar()));
        String called = name.apply(String.valueOf(code));
        Room room = season.means().rooms().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.ROOM_MISSING, name.apply(moved.seminar())));
        require(
                room.suits(seminar),
                Rule.ROOM_SMALL,
                called,
                room.capacity(),
                seminar.size().least());
        times.forEach(time -> require(!room.taken().contains(time.day()), Rule.ROOM_TAKEN, called, time.day()));
        requireOnce(other -> Objects.equals(other.room(), code), times, Rule.ROOM_TWICE, called);
    }

    private void requireBeside(PersonId beside, List<HalfDay> times) {
        String who = name.apply(beside.toString());
        requireOnce(other -> beside.equals(other.coLecturer()), times, Rule.BESIDE_TWICE, who);
        season.staff().people().stream()
                .filter(employee -> employee.person().equals(beside))
                .forEach(employee -> requireWorking(employee, times, who));
    }

    private static void requireWorking(Employee employee, List<HalfDay> times, String who) {
        times.forEach(time -> require(employee.worksAt(time), Rule.BESIDE_AWAY, who, time.day()));
    }

    private void requireOnce(Predicate<Placement> same, List<HalfDay> times, Rule rule, String who) {
        others.stream()
                .filter(same)
                .flatMap(other -> other.times(seminar(other)).stream())
                .filter(times::contains)
                .findFirst()
                .ifPresent(time -> {
                    throw new RuleBroken(rule, who, time.day());
                });
    }

    private Seminar seminar(Placement placement) {
        return season.seminars().stream()
                .filter(one -> one.code().equals(placement.seminar()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NOT_QUALIFIED, "", name.apply(placement.seminar())));
    }

    private static void require(boolean holds, Rule rule, Object... about) {
        if (!holds) {
            throw new RuleBroken(rule, about);
        }
    }
}
