// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.DivisionNeedView;
import de.digifit.tests.view.NeedView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the need of all divisions down to the teams of one, as far as the gate lets it be said. */
@WithTown
class TeamsOfDivisionIT {

    private static final String WHOLE = "Ganzer Bereich";
    private static final String TEAM = "Passwesen";

    @Test
    void a_division_opens_says_what_may_be_said_of_its_teams_and_leads_back(Visitors visitors, RunningTown town) {
        try (Visit mika = visitors.of(Persona.MIKA)) {
            NeedView need = NeedView.open(mika);
            String division = need.places().get(1);
            List<String> said = need.column(division);

            DivisionNeedView before = need.in(division);
            assertThat(before.text())
                    .containsPattern("zählen wir nur gemeinsam|sagen wir hier nichts|zählen wir manche");
            String id = before.id();
            before.back();

            largeTeam(town, id);
            DivisionNeedView teams = NeedView.open(mika).in(division);
            assertThat(teams.columns()).startsWith(WHOLE).contains(TEAM);
            assertThat(teams.column(WHOLE)).isSubsetOf(said);
            assertThat(mika.ask("/export/need.csv").text()).contains(division + ";" + TEAM + ";12;4;4");
            assertThat(teams.column(TEAM)).isNotEmpty().allMatch(cell -> cell.endsWith("4 von 12"));
        }
    }

    @Test
    void an_unknown_division_answers_like_one_of_another_town(Visitors visitors, RunningTown town) {
        String foreign = town.records().text("""
                select cast(u.id as text) from core.unit u join core.unit top on top.id = u.parent and top.parent is null
                where u.town <> (select town from core.account where login = ?) limit 1
                """, Persona.MIKA.login());
        try (Visit mika = visitors.of(Persona.MIKA)) {
            for (String id : List.of(foreign, UUID.randomUUID().toString(), "nonsense", "")) {
                assertThat(mika.open("/planning/division.xhtml?id=" + id).status())
                        .as(id)
                        .isEqualTo(404);
            }
            mika.expecting("status of 404");
        }
    }

    /** One more team whose number is known, whatever the invented town looks like. */
    private static void largeTeam(RunningTown town, String division) {
        town.records().change("""
                insert into core.unit (id, town, parent, name)
                select gen_random_uuid(), u.town, u.id, ? from core.unit u where u.id = cast(? as uuid)
                """, TEAM, division);
        town.records().change("""
                insert into core.said_count (decision, subject, place, unit, division, people, at_least, at_most)
                select s.decision, s.subject, 'UNIT', t.id, s.unit, 12, 4, 4
                from core.said_count s join core.unit t on t.parent = s.unit and t.name = ?
                where s.division is null and s.unit = cast(? as uuid)
                """, TEAM, division);
    }
}
