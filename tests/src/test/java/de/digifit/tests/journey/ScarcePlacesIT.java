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
import de.digifit.tests.view.CallOffView;
import de.digifit.tests.view.CasesView;
import de.digifit.tests.view.EventView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyPlaceView;
import de.digifit.tests.view.PostView;
import de.digifit.tests.view.SeasonView;
import de.digifit.tests.view.SelectionView;
import de.digifit.tests.view.SelectionsView;
import de.digifit.tests.view.TodayView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happens where there are more people than places, and where there are too few people. */
@WithTown
class ScarcePlacesIT {

    @Test
    void an_offered_place_that_is_declined_goes_to_the_next_on_the_list(Visitors visitors, RunningTown town) {
        String seminar = "Wissen sichern: Einstieg, Vertretung, Ausscheiden";
        Colleague next = new Colleagues(town).nextBehind(Persona.KIM, seminar);
        try (Visit kim = visitors.of(Persona.KIM);
                Visit behind = visitors.of(next)) {
            MyPlaceView waits = MyBookingsView.open(behind).place(seminar);
            assertThat(waits.stand()).containsPattern("1\\s*Ihr Platz auf der Warteliste");

            MyBookingsView declined =
                    MyBookingsView.open(kim).answerOffer(seminar).decline();
            assertThat(declined.message()).contains("wird der nächsten Person angeboten");

            MyBookingsView accepted =
                    MyBookingsView.open(behind).answerOffer(seminar).accept();
            assertThat(accepted.message()).contains("Ihr Platz ist bestätigt");
            assertThat(PostView.open(behind).subjects().toString()).contains("Platz");
        }
    }

    @Test
    void somebody_is_put_first_for_an_agreed_reason_after_the_sbv_was_heard_and_the_staff_council_agrees(
            Visitors visitors) {
        String seminar = "Barrierefrei und verständlich gestalten";
        String why = "Der Vorrang ist bestätigt.";
        try (Visit toni = visitors.of(Persona.TONI);
                Visit pat = visitors.of(Persona.PAT)) {
            LocalDate today = TodayView.open(toni).date();
            SelectionView proposed = SelectionsView.open(toni).show(seminar);
            int last = proposed.order().size();

            SelectionView moved = proposed.move(last).to(1, "Vorrang nach SGB IX", why);
            assertThat(moved.order().get(0)).contains("Nach der Regel Platz " + last, why);

            SelectionView asked = moved.heard(today, "Keine Bedenken.").askCouncil();
            assertThat(asked.message()).contains("liegt beim Personalrat");

            CasesView answered = CasesView.open(pat).waiting(seminar).agree();
            assertThat(answered.message()).contains("festgehalten");

            SelectionView given = asked.again().giveThePlaces();
            assertThat(given.order().get(0)).contains("Platz vergeben");
            assertThat(given.order().get(last - 1)).contains("Warteliste");
        }
    }

    @Test
    void a_date_without_enough_people_is_called_off_and_everybody_gets_a_letter_with_the_reason(
            Visitors visitors, RunningTown town) {
        String seminar = "Daten verstehen und verständlich darstellen";
        String why = "Es haben sich zu wenige Personen angemeldet.";
        try (Visit toni = visitors.of(Persona.TONI)) {
            CallOffView page = SeasonView.open(toni).decide().callOff(seminar);
            Colleague booked = new Colleagues(town).takingPartIn(page.event());

            EventView calledOff = page.because(why);
            assertThat(calledOff.text()).contains("abgesagt", why);

            try (Visit visit = visitors.of(booked)) {
                assertThat(PostView.open(visit).read("Fällt aus: " + seminar)).contains(why);
            }
        }
    }
}
