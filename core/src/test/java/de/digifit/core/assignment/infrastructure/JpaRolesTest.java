// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaRolesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaRoles roles = new JpaRoles();
    private SomeTown town;

    @BeforeEach
    void open() {
        roles.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
    }

    /** A database gives rows in the order that suits it, which is another one in a large town. */
    @Test
    void two_roles_are_read_whole_in_whatever_order_their_targets_come() {
        RoleProfile clerk = aProfile("SB");
        RoleProfile guide = aProfile("DL");
        PersonId alex = town.aPerson("Alex");
        holds(alex, clerk);
        holds(alex, guide);
        for (String code : List.of("A1", "A2", "B1")) {
            asks(clerk, code);
            asks(guide, code);
        }
        transaction.written();
        transaction.entities().createNativeQuery("set local enable_sort = off").executeUpdate();

        List<RoleProfile> held = roles.heldBy(List.of(alex), DAY).get(alex);

        assertThat(held).extracting(RoleProfile::code).containsExactlyInAnyOrder("SB", "DL");
        assertThat(held).allSatisfy(profile -> assertThat(profile.targets().byCompetency())
                .hasSize(3));
    }

    @Test
    void who_holds_no_role_is_missing() {
        assertThat(roles.heldBy(List.of(town.aPerson("Kim")), DAY)).isEmpty();
    }

    private RoleProfile aProfile(String code) {
        RoleProfile profile = new RoleProfile(town.id(), code, new Words(code, code), Map.of());
        transaction.entities().persist(profile);
        return profile;
    }

    private void holds(PersonId person, RoleProfile profile) {
        transaction.entities().persist(new RoleAssignment(person, profile, Period.since(DAY)));
        transaction.entities().flush();
    }

    private void asks(RoleProfile profile, String code) {
        CompetencyId competency = town.aCompetency(code);
        transaction
                .entities()
                .createNativeQuery("insert into core.role_target values (:profile, :competency, 2, false)")
                .setParameter("profile", profile.id().value())
                .setParameter("competency", competency.value())
                .executeUpdate();
    }
}
