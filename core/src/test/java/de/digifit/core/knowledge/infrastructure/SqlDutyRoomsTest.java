// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.organisation.Deputy;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.Leadership;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A division with two sections, one of them without a leader. */
class SqlDutyRoomsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlDutyRooms rooms = new SqlDutyRooms();
    private SomeTown town;
    private UnitId division;
    private UnitId led;
    private UnitId unled;
    private PersonId head;
    private PersonId sectionHead;
    private PersonId worker;

    @BeforeEach
    void open() {
        rooms.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        division = town.aUnit("A division");
        led = town.aUnit("B led", division);
        unled = town.aUnit("C unled", division);
        head = employed("Head", division);
        sectionHead = employed("Section head", led);
        worker = employed("Worker", unled);
        lead(head, division);
        lead(sectionHead, led);
    }

    private PersonId employed(String name, UnitId unit) {
        PersonId person = town.aPerson(name);
        keep(new Employment(person, unit, 100, ALWAYS));
        return person;
    }

    private void lead(PersonId person, UnitId unit) {
        keep(new Leadership(
                transaction.entities().find(Unit.class, unit.value()),
                transaction.entities().find(Person.class, person.value()),
                ALWAYS));
    }

    private void keep(Object row) {
        transaction.entities().persist(row);
        transaction.entities().flush();
    }

    private List<Room> of(PersonId person) {
        return rooms.of(town.id(), person, TODAY);
    }

    @Test
    void who_works_somewhere_looks_in_there_and_nowhere_else() {
        assertThat(of(worker)).containsExactly(new Room(unled, "C unled", true, false));
        assertThat(rooms.of(new TownId(Ids.next()), worker, TODAY)).isEmpty();
        assertThat(rooms.of(town.id(), worker, LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void who_leads_a_division_leads_its_unled_sections_and_reads_in_the_others() {
        assertThat(of(head))
                .containsExactly(
                        new Room(division, "A division", true, true),
                        new Room(led, "B led", false, false),
                        new Room(unled, "C unled", false, true));
        assertThat(of(sectionHead)).containsExactly(new Room(led, "B led", true, true));
    }

    @Test
    void who_stands_in_leads_what_the_leader_leads_while_it_lasts() {
        keep(new Deputy(sectionHead, worker, new Period(TODAY, TODAY)));

        assertThat(of(worker))
                .containsExactly(new Room(led, "B led", false, true), new Room(unled, "C unled", true, false));
        assertThat(rooms.of(town.id(), worker, TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void the_staff_of_a_unit_are_those_who_work_in_it_and_in_none_below() {
        PersonId before = town.aPerson("Before");
        keep(new Employment(before, division, 100, new Period(LocalDate.of(2020, 1, 1), TODAY.minusDays(1))));

        assertThat(rooms.staff(List.of(division, led), TODAY).get(division))
                .extracting(Person::id)
                .containsExactly(head);
        assertThat(rooms.staff(List.of(), TODAY)).isEmpty();
    }
}
