// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaRestrictionsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaRestrictions restrictions = new JpaRestrictions();
    private SomeTown town;
    private PersonId alex;
    private PersonId kim;

    @BeforeEach
    void open() {
        restrictions.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        alex = town.aPerson("Alex");
        kim = town.aPerson("Kim");
    }

    @Test
    void who_is_restricted_is_so_until_the_end_and_in_the_own_town_only() {
        Restriction restriction = restrict(alex);
        restrict(alex);

        assertThat(restrictions.among(List.of(alex, kim), NOW)).containsExactly(alex);
        assertThat(restrictions.inForce(town.id(), NOW)).hasSize(2);
        assertThat(restrictions.inForce(new SomeTown(transaction.entities()).id(), NOW))
                .isEmpty();

        restrictions.inForce(town.id(), NOW).forEach(one -> one.end(kim, "geklärt", NOW.plusSeconds(60)));
        transaction.written();
        assertThat(restrictions.among(List.of(alex), NOW)).containsExactly(alex);
        assertThat(restrictions.among(List.of(alex), NOW.plusSeconds(60))).isEmpty();
        assertThat(restrictions.of(town.id(), List.of(restriction.id(), Ids.next())))
                .containsOnlyKeys(restriction.id());
    }

    @Test
    void one_of_another_town_is_like_none() {
        Restriction restriction = restrict(alex);

        assertThat(restrictions.of(new SomeTown(transaction.entities()).id(), List.of(restriction.id())))
                .isEmpty();
        assertThat(restrictions.of(town.id(), List.of())).isEmpty();
        assertThat(restrictions.among(List.of(), NOW)).isEmpty();
    }

    private Restriction restrict(PersonId person) {
        Restriction restriction = new Restriction(town.id(), person, RestrictionGround.ACCURACY, person, NOW);
        restrictions.add(restriction);
        transaction.written();
        return restriction;
    }
}
