// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlNeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    @Test
    void people_count_in_the_team_and_division_above_them_and_lack_what_was_not_agreed() {
        SqlNeeds needs = new SqlNeeds();
        needs.entities = transaction.entities();
        SomeTown town = new SomeTown(transaction.entities());
        CompetencyId d2 = town.aCompetency("D2");
        UnitId top = town.aUnit("Stadt");
        UnitId division = town.aUnit("Bürgerdienste", top);
        UnitId team = town.aUnit("Meldewesen", division);
        UnitId window = town.aUnit("Ausgabe", team);
        UUID role = role(town, d2);
        PersonId alex = employed(town, "Alex", team, role);
        PersonId charlie = employed(town, "Charlie", window, role);
        PersonId kim = employed(town, "Kim", division, role);
        PersonId robin = employed(town, "Robin", top, role);
        agreed(town, kim, robin, d2);

        assertThat(needs.of(town.id(), TODAY).get(d2.value()))
                .containsExactlyInAnyOrder(
                        new Head(alex, Place.in(team, division), true),
                        new Head(charlie, Place.in(team, division), true),
                        new Head(kim, Place.in(division), false),
                        new Head(robin, Place.TOWN, true));
        assertThat(needs.of(town.id(), TODAY.minusYears(9))).isEmpty();
    }

    private PersonId employed(SomeTown town, String name, UnitId unit, UUID role) {
        PersonId person = town.aPerson(name);
        transaction.entities().persist(new Employment(person, unit, 100, Period.since(TODAY.minusYears(1))));
        write(
                "insert into core.role_assignment (id, person, role_profile, valid_from) values (?, ?, ?, ?)",
                Ids.next(),
                person.value(),
                role,
                TODAY.minusYears(1));
        return person;
    }

    private UUID role(SomeTown town, CompetencyId competency) {
        UUID role = Ids.next();
        write(
                "insert into core.role_profile (id, town, code, title_de, title_en) values (?, ?, 'R', 'Rolle', 'Role')",
                role,
                town.id().value());
        write(
                "insert into core.role_target (role_profile, competency, level, must) values (?, ?, 2, true)",
                role,
                competency.value());
        return role;
    }

    private void agreed(SomeTown town, PersonId person, PersonId leader, CompetencyId competency) {
        write("""
                insert into core.agreed_level (id, town, person, competency, level, agreed_on, leader, recorded_at)
                values (?, ?, ?, ?, 2, ?, ?, now())
                """, Ids.next(), town.id().value(), person.value(), competency.value(), TODAY, leader.value());
    }

    private void write(String sql, Object... values) {
        transaction.entities().flush();
        var query = transaction.entities().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
