// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.changeagent.SomeTeam;
import de.digifit.core.guide.Guide;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaGuidesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    @Test
    void only_who_said_so_and_belongs_to_a_team_is_found_and_not_any_more_afterwards() {
        JpaGuides guides = new JpaGuides();
        guides.entities = transaction.entities();
        SomeTown town = new SomeTown(transaction.entities());
        UnitId unit = town.aUnit("Bauen");
        PersonId alex = town.aPerson("Alex");
        PersonId kim = town.aPerson("Kim");
        transaction.entities().persist(new Employment(alex, unit, 100, Period.since(TODAY)));
        transaction.entities().persist(new Employment(kim, unit, 100, Period.since(TODAY)));
        transaction.entities().persist(SomeTeam.of(town.id(), unit, alex, TODAY));
        guides.add(new Guide(town.id(), alex, "E-Akte", TODAY));
        guides.add(new Guide(town.id(), kim, "Alles", TODAY));
        transaction.entities().flush();

        assertThat(guides.of(town.id(), TODAY)).extracting(Guide::person).containsExactly(alex);
        assertThat(guides.of(town.id(), TODAY.plusYears(1).plusDays(1))).isEmpty();

        guides.find(alex).ifPresent(guides::remove);
        transaction.entities().flush();
        assertThat(guides.of(town.id(), TODAY)).isEmpty();
    }
}
