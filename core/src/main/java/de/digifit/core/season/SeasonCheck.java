// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Unplannable.Fault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks whether the parts of a season fit together. */
final class SeasonCheck {

    private final Season.Horizon horizon;
    private final Season.Staff staff;
    private final Season.Means means;
    private final Set<String> seminars;
    private final Set<PersonId> people;

    SeasonCheck(Season.Horizon horizon, Season.Staff staff, List<Seminar> seminars, Season.Means means) {
        this.horizon = horizon;
        this.staff = staff;
        this.means = means;
        this.seminars = once(seminars, Seminar::code);
        this.people = once(staff.people(), Employee::person);
    }

    void check(List<Placement> pinned) {
        if (horizon.days().isEmpty()) {
            throw new Unplannable(Fault.NO_DAYS_IN_SEASON, horizon.first() + " – " + horizon.last());
        }
        checkStaff();
        means.lecturers().forEach(lecturer -> lecturer.seminars().forEach(this::knowsSeminar));
        for (Multiplier multiplier : means.multipliers()) {
            knowsPerson(multiplier.person());
            multiplier.seminars().forEach(this::knowsSeminar);
        }
        once(means.multipliers(), Multiplier::person);
        checkPins(pinned);
    }

    private void checkStaff() {
        Set<UnitId> units = once(staff.units(), UnitRule::unit);
        for (Employee employee : staff.people()) {
            if (!units.contains(employee.unit())) {
                throw new Unplannable(
                        Fault.UNKNOWN_UNIT, employee.unit().value().toString());
            }
        }
        once(staff.needs(), need -> need.person() + " " + need.competency());
        staff.needs().forEach(need -> knowsPerson(need.person()));
        staff.units().stream()
                .flatMap(unit -> unit.counters().stream())
                .flatMap(counter -> counter.able().stream())
                .forEach(this::knowsPerson);
    }

    private void checkPins(List<Placement> pinned) {
        Set<String> rooms = once(means.rooms(), Room::code);
        Set<String> lecturers = once(means.lecturers(), Lecturer::code);
        for (Placement pin : pinned) {
            knowsSeminar(pin.seminar());
            pin.participants().forEach(this::knowsPerson);
            String room = pin.room();
            if (!lecturers.contains(pin.lecturer()) || (room != null && !rooms.contains(room))) {
                throw new Unplannable(Fault.UNKNOWN_ROOM_OR_LECTURER, pin.seminar());
            }
        }
    }

    private void knowsSeminar(String code) {
        if (!seminars.contains(code)) {
            throw new Unplannable(Fault.UNKNOWN_SEMINAR, code);
        }
    }

    private void knowsPerson(PersonId person) {
        if (!people.contains(person)) {
            throw new Unplannable(Fault.UNKNOWN_PERSON, person.toString());
        }
    }

    private static <T, K> Set<K> once(Collection<T> things, Function<T, K> name) {
        Set<K> names = new HashSet<>();
        for (T thing : things) {
            if (!names.add(name.apply(thing))) {
                throw new Unplannable(Fault.NAMED_TWICE, name.apply(thing).toString());
            }
        }
        return names;
    }
}
