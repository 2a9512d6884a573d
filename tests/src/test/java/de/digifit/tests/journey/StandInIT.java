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
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.TeamTodayView;
import org.junit.jupiter.api.Test;

/** Robin is on holiday. */
@WithTown
class StandInIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String ROBIN = "Robin Vorlage";
    private static final String SEMINAR = "Abläufe aufnehmen und vereinfachen";

    @Test
    void the_deputy_decides_in_the_name_of_the_leader_and_both_read_it(Visitors visitors, RunningTown town) {
        Colleague deputy = new Colleagues(town).deputyAbove(Persona.ALEX);
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit standIn = visitors.of(deputy)) {
            SeminarView.open(alex, SEMINAR).apply();

            TeamTodayView decided = TeamTodayView.open(standIn).approve(ALEX + ": " + SEMINAR);

            assertThat(decided.message()).contains("Befürwortet");
            assertThat(MyBookingsView.open(alex).show(SEMINAR).trail())
                    .anySatisfy(step -> assertThat(step).contains(deputy.name(), "in Vertretung für " + ROBIN));
        }
    }

    @Test
    void the_own_application_of_a_leader_goes_one_level_up_and_to_nobody_else(Visitors visitors, RunningTown town) {
        Colleagues colleagues = new Colleagues(town);
        Colleague above = colleagues.leaderTwoAbove(Persona.ALEX);
        Colleague deputy = colleagues.deputyAbove(Persona.ALEX);
        String wish = ROBIN + ": " + SEMINAR;
        try (Visit robin = visitors.of(Persona.ROBIN);
                Visit standIn = visitors.of(deputy);
                Visit higher = visitors.of(above)) {
            SeminarView.open(robin, SEMINAR).apply();

            assertThat(TeamTodayView.open(robin).text()).doesNotContain(wish);
            assertThat(TeamTodayView.open(standIn).text()).doesNotContain(wish);
            assertThat(TeamTodayView.open(higher).approve(wish).message()).contains("Befürwortet");
            assertThat(MyBookingsView.open(robin).show(SEMINAR).trail())
                    .anySatisfy(step -> assertThat(step).contains(above.name()));
        }
    }
}
