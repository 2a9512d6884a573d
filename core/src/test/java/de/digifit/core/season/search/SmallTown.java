// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One unit of three people, one room, one lecturer who can teach on two days, one seminar of a half-day; each test
 * changes what it is about.
 */
final class SmallTown {

    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    static final CompetencyId B1 = CompetencyId.of("KDW", "B1");
    static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    static final PersonId KIM = new PersonId(new UUID(0, 1));
    static final PersonId ALEX = new PersonId(new UUID(0, 2));
    static final PersonId ROBIN = new PersonId(new UUID(0, 3));
    static final UnitId OFFICE = new UnitId(new UUID(1, 1));

    double awayShare = 1;
    List<UnitRule.Counter> counters = List.of();
    WorkWeek kims = WorkWeek.full();
    Limits limits = new Limits(100_000, 4, 0, 0);
    List<Need> needs = new ArrayList<>(List.of(need(KIM, 3), need(ALEX, 2), need(ROBIN, 1)));
    List<Room> rooms = List.of(new Room("R", 10, Set.of(), Set.of()));
    Set<LocalDate> taught = Set.of(MONDAY, MONDAY.plusDays(1));
    List<Placement> pinned = List.of();
    Seminar.Size size = new Seminar.Size(1, 2);

    static Need need(PersonId person, double weight) {
        return new Need(person, B1, Level.STARTING, Level.APPLYING, weight);
    }

    static Placement date(HalfDay start, PersonId... participants) {
        return new Placement("DF-06", start, "R", "Jo", null, List.of(participants));
    }

    Season season() {
        List<Employee> people = List.of(
                new Employee(KIM, OFFICE, kims, Set.of()),
                new Employee(ALEX, OFFICE, WorkWeek.full(), Set.of()),
                new Employee(ROBIN, OFFICE, WorkWeek.full(), Set.of()));
        Seminar seminar = new Seminar(
                "DF-06",
                Map.of(B1, Level.APPLYING, D2, Level.STARTING),
                size,
                new Seminar.Form(1, false, Set.of(), false),
                50_000,
                Set.of());
        return new Season(
                new Season.Horizon(MONDAY, MONDAY.plusDays(4), Set.of()),
                new Season.Staff(people, needs, List.of(new UnitRule(OFFICE, awayShare, counters))),
                List.of(seminar),
                new Season.Means(rooms, List.of(new Lecturer("Jo", Set.of("DF-06"), taught, 2)), List.of(), limits),
                pinned);
    }
}
