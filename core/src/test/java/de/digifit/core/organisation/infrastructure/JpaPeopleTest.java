// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaPeople people = new JpaPeople();

    @BeforeEach
    void open() {
        people.entities = transaction.entities();
    }

    @Test
    void people_are_found_by_part_of_their_name_or_unit_while_they_work_there() {
        SomeTown town = new SomeTown(transaction.entities());
        UnitId yard = town.aUnit("Bauhof");
        PersonId kim = employed(town, "Kim", yard, Period.since(LocalDate.of(2020, 1, 1)));
        employed(town, "Kimberly", yard, new Period(LocalDate.of(2020, 1, 1), TODAY.minusDays(1)));
        SomeTown other = new SomeTown(transaction.entities());
        employed(other, "Kim", other.aUnit("Bauhof"), Period.since(LocalDate.of(2020, 1, 1)));
        transaction.written();

        assertThat(people.search(town.id(), "kim", TODAY, 20))
                .extracting(Colleague::id)
                .containsExactly(kim);
        assertThat(people.search(town.id(), "BAUH", TODAY, 20))
                .containsExactly(new Colleague(kim, "Kim Beispiel", "Bauhof"));
        assertThat(people.search(town.id(), "%", TODAY, 20)).isEmpty();
        assertThat(people.search(town.id(), "kim_", TODAY, 20)).isEmpty();
    }

    @Test
    void the_people_of_a_unit_are_those_who_work_there_or_below_each_once_by_name() {
        SomeTown town = new SomeTown(transaction.entities());
        UnitId office = town.aUnit("Amt");
        UnitId desk = town.aUnit("Schalter", office);
        PersonId kim = employed(town, "Kim", office, Period.since(TODAY));
        transaction.entities().persist(new Employment(kim, desk, 50, Period.since(TODAY)));
        PersonId alex = employed(town, "Alex", desk, Period.since(TODAY));
        employed(town, "Robin", town.aUnit("Bauhof"), Period.since(TODAY));
        employed(town, "Gone", desk, new Period(TODAY.minusYears(1), TODAY.minusDays(1)));
        transaction.written();

        assertThat(people.ofUnit(town.id(), office, TODAY))
                .extracting(Colleague::id)
                .containsExactly(alex, kim);
        assertThat(people.ofUnit(new SomeTown(transaction.entities()).id(), office, TODAY))
                .isEmpty();
    }

    private PersonId employed(SomeTown town, String name, UnitId unit, Period period) {
        PersonId person = town.aPerson(name);
        transaction.entities().persist(new Employment(person, unit, 100, period));
        return person;
    }
}
