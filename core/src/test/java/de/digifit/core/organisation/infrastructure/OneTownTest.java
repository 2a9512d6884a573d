// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is written by whomever: nobody works, leads or stands in across the border of two towns. */
class OneTownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Period ALWAYS = Period.since(TODAY.minusYears(1));

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlReportingLines lines = new SqlReportingLines();
    private UnitId office;
    private PersonId alex;
    private PersonId nele;

    @BeforeEach
    void open() {
        lines.entities = transaction.entities();
        SomeTown town = new SomeTown(transaction.entities());
        office = town.aUnit("Bürgerservice");
        alex = town.aPerson("Alex");
        nele = new SomeTown(transaction.entities()).aPerson("Nele");
        persist(new Employment(alex, office, 100, ALWAYS));
    }

    @Test
    void a_leader_of_another_town_is_refused_by_name() {
        Person stranger = new Person(new TownId(Ids.next()), "Nele", "Klein", null);
        Unit unit = new Unit(new TownId(Ids.next()), null, "Bürgerservice");

        assertThatThrownBy(() -> new Leadership(unit, stranger, ALWAYS))
                .isInstanceOfSatisfying(Leadership.OfAnotherTown.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("Nele Klein", "Bürgerservice"));
    }

    @Test
    void the_database_refuses_a_leader_of_another_town_and_alex_stays_without_one() {
        transaction.entities().createNativeQuery("savepoint before").executeUpdate();
        assertThatThrownBy(() -> transaction
                        .entities()
                        .createNativeQuery("""
                                insert into core.leadership (id, unit, person, valid_from)
                                values (:id, :unit, :person, :day)
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("unit", office.value())
                        .setParameter("person", nele.value())
                        .setParameter("day", TODAY)
                        .executeUpdate())
                .hasStackTraceContaining("belongs to another town. Choose a unit of the same town.");
        transaction.entities().createNativeQuery("rollback to savepoint before").executeUpdate();

        assertThat(lines.leadersOf(alex, TODAY)).isEmpty();
    }

    @Test
    void the_database_refuses_somebody_of_another_town_in_the_unit() {
        assertThatThrownBy(() -> persist(new Employment(nele, office, 100, ALWAYS)))
                .hasStackTraceContaining("belongs to another town");
    }

    @Test
    void the_database_refuses_a_deputy_of_another_town() {
        assertThatThrownBy(() -> persist(new Deputy(alex, nele, ALWAYS)))
                .hasStackTraceContaining("works for another town. Name somebody of the same town.");
    }

    private void persist(Object row) {
        transaction.entities().persist(row);
        transaction.entities().flush();
    }
}
