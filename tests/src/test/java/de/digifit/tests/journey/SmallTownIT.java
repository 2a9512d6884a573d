// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.NeedView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a small town every unit is a small group. */
@WithTown
class SmallTownIT {

    private static final String TOWN = "Ganze Stadt";

    @Test
    void only_the_whole_town_is_counted_and_two_reports_tell_nothing_about_who_agreed_in_between(
            Visitors visitors, RunningTown town) {
        Colleague planner = new Colleagues(town).multiplierBeside(Persona.NELE);
        try (Visit visit = visitors.of(planner)) {
            NeedView need = NeedView.open(visit);

            assertThat(need.text()).contains("Deshalb sehen Sie nur die Zahlen der ganzen Stadt");
            assertThat(need.column(TOWN)).anySatisfy(said -> assertThat(said).containsPattern("\\d"));
            assertThat(need.places()).hasSizeGreaterThan(1);
            need.places().stream().filter(place -> !place.equals(TOWN)).forEach(place -> assertThat(need.column(place))
                    .as(place)
                    .allMatch(said -> said.equals("verdeckt") || !said.matches(".*\\d.*")));

            List<String> before = need.column(TOWN);
            somebodyAgrees(town);
            assertThat(NeedView.open(visit).column(TOWN)).isEqualTo(before);
        }
    }

    /** Everybody who has nothing agreed yet agrees on the highest level, which would show in any count of today. */
    private static void somebodyAgrees(RunningTown town) {
        town.records().change("""
                insert into core.agreed_level (id, town, person, competency, level, leader, agreed_on, recorded_at)
                select gen_random_uuid(), p.town, p.id, t.competency, 4, p.id, current_date, now()
                from core.account a
                join core.person p on p.town = a.town and p.id <> a.person
                join core.role_assignment r on r.person = p.id
                join core.role_target t on t.role_profile = r.role_profile
                where a.login = ?
                """, Persona.NELE.login());
    }
}
