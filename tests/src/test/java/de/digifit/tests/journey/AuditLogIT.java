// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.AspirationsView;
import de.digifit.tests.view.AuditLogView;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided is written down in a chain, read for a reason, and out of the application's reach. */
@WithTown
class AuditLogIT {

    private static final String ROLE = "Key-User E-Akte / DMS";

    @Test
    void an_act_stands_in_the_chain_and_looking_does_not(Visitors visitors) {
        try (Visit kim = visitors.of(Persona.KIM);
                Visit dana = visitors.of(Persona.DANA)) {
            kim.open("/competency/mine.xhtml");
            AspirationsView.open(kim).say(ROLE).takeBack(ROLE);

            AuditLogView log = AuditLogView.open(dana);
            assertThat(log.read("").message()).contains("Ohne Anlass");
            assertThat(log.read("Beschwerde 3/26").entries())
                    .containsSubsequence(
                            "Wunsch nach einer Rolle zurückgenommen",
                            "Kim Muster",
                            "Wunsch nach einer Rolle eingetragen");
            assertThat(log.read("Beschwerde 3/26").entries())
                    .containsSubsequence("Dieses Protokoll gelesen: Beschwerde 3/26", "Dana");
            assertThat(log.check().chain()).contains("Die Kette ist unversehrt", "Einträge wurden geprüft");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set act = 'Decisions.refuse'",
                "update audit.entry set id = gen_random_uuid()",
                "delete from audit.entry",
                "truncate audit.entry",
                "drop table audit.entry cascade",
                "drop schema audit cascade",
                "alter table audit.entry disable trigger all",
                "alter table audit.entry rename to entries",
                "insert into audit.entry select * from audit.entry",
                "update audit.chain set entries = 0",
                "delete from audit.chain",
                "create or replace function audit.seal(sealed audit.entry) returns text language sql as 'select repeat(''0'', 64)'",
                "set role digifit_keeper",
                "set session_replication_role to replica"
            })
    void the_role_of_the_application_cannot_change_it(String change, RunningTown town) throws SQLException {
        try (Connection connection = town.database().connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|only added to).*");
        }
    }
}
