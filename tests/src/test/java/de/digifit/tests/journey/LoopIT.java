// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.NeedView;
import de.digifit.tests.view.PublishView;
import de.digifit.tests.view.SeminarView;
import org.junit.jupiter.api.Test;

@WithTown
@TurnsTheCalendar
class LoopIT {

    @Test
    void a_gap_closes_after_rating_applying_attending_and_agreeing(Visitors visitors) {
        Loop.play(visitors);
    }

    @Test
    void all_of_it_goes_without_a_mouse(Visitors visitors) {
        Loop.playByKeyboard(visitors);
    }

    @Test
    void the_calendar_is_put_forward_below_a_page_about_one_thing_which_is_shown_again(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            CompetencyView tomorrow =
                    CompetencyView.open(alex, "D2 Datenschutz umsetzen").tomorrow();

            assertThat(tomorrow.message()).contains("In der Musterstadt ist jetzt der");
        }
    }

    @Test
    void the_multiplier_team_sees_the_need_and_publishes_a_training(Visitors visitors) {
        String title = "Multiplikatorenschulung: Zwei Tage Rüstzeug";
        try (Visit mika = visitors.of(Persona.MIKA)) {
            NeedView need = NeedView.open(mika);
            assertThat(need.need()).contains("D2 Datenschutz umsetzen").doesNotContain("Alex");

            PublishView publish = need.plan().setDates(title);
            assertThat(publish.dates()).hasSize(5);
            SeminarView published =
                    publish.at("Rathaus, Sitzungssaal 2").heldBy("Jo Lindner").publish(title);

            assertThat(published.message()).contains("veröffentlicht");
            assertThat(published.dates()).isNotEmpty();
        }
    }
}
