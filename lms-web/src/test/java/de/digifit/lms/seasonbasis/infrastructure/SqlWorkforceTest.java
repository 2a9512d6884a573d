// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.infrastructure;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Unit;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.seasonbasis.Workforce.Gap;
import de.digifit.lms.seasonbasis.Workforce.Worker;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlWorkforceTest {

    private static final CompetencyId SKILL = new CompetencyId("SZN-A1");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final Town town = new Town("Musterau", "#0b5fff", FederalState.NW);
    private final Unit unit = new Unit(town.id(), null, "Bauhof");
    private final Person alex = new Person(town.id(), "Alex", "Zander", null);
    private final Person restricted = new Person(town.id(), "Kim", "Adler", null);

    @Test
    void what_roles_ask_and_was_not_agreed_is_lacking_and_who_is_restricted_is_left_out() {
        TestDatabase.inTransactionDo("core", this::populate);
        // The measures of talks lie in another schema, which has to be there.
        TestDatabase.inTransactionDo("assessment", entities -> {});
        SqlWorkforce workforce = new SqlWorkforce();
        workforce.entities = transaction.entities();

        assertThat(workforce.workers(town.id(), TODAY))
                .containsExactly(new Worker(alex.id(), unit.id(), 50, Set.of("SZN")));
        assertThat(workforce.gaps(town.id(), TODAY))
                .containsExactly(new Gap(alex.id(), SKILL, Level.of(1), Level.of(3), true, false));
        assertThat(workforce.wishes(town.id())).isEmpty();
        assertThat(workforce.workers(aTown(), TODAY)).isEmpty();
        assertThat(workforce.gaps(aTown(), TODAY)).isEmpty();
    }

    private void populate(EntityManager entities) {
        List.of(town, unit, alex, restricted).forEach(entities::persist);
        entities.flush();
        for (Person person : List.of(alex, restricted)) {
            entities.persist(new Employment(person.id(), unit.id(), 50, Period.since(TODAY.minusYears(1))));
        }
        entities.flush();
        UUID role = Ids.next();
        UUID townId = town.id().value();
        UUID who = alex.id().value();
        run(entities, "insert into core.framework (id, version, title_de, title_en) values ('SZN', '1', 'R', 'F')");
        run(entities, """
            insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
            values ('SZN-A1', 'SZN', 'A', 'A', 'A', 'K', 'C', '')
            """);
        run(
                entities,
                "insert into core.role_profile (id, town, code, title_de, title_en) values (?1, ?2, 'SZN', 'R', 'R')",
                role,
                townId);
        run(
                entities,
                "insert into core.role_target (role_profile, competency, level, must) values (?1, 'SZN-A1', 3, true)",
                role);
        run(
                entities,
                "insert into core.role_assignment (id, person, role_profile, valid_from) values (?1, ?2, ?3, ?4)",
                Ids.next(),
                who,
                role,
                TODAY.minusDays(9));
        run(entities, """
            insert into core.agreed_level (id, town, person, competency, level, agreed_on, leader, recorded_at)
            values (?1, ?2, ?3, 'SZN-A1', 1, ?4, ?3, now())
            """, Ids.next(), townId, who, TODAY.minusDays(5));
        run(entities, """
            insert into core.restriction (id, town, person, ground, set_by, set_at, ended_why)
            values (?1, ?2, ?3, 'ACCURACY', ?3, now(), '')
            """, Ids.next(), townId, restricted.id().value());
    }

    private static void run(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
