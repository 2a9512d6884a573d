// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.SignInView;
import de.digifit.tests.view.TodayView;
import org.junit.jupiter.api.Test;

@WithTown
class SignInIT {

    @Test
    void an_employee_signs_in_and_sees_what_to_do_the_next_dates_and_where_she_stands(Visitors visitors) {
        try (Visit alex = visitors.stranger()) {
            TodayView today = SignInView.open(alex).signIn(Persona.ALEX);

            assertThat(today.cards()).containsExactly("Zu tun", "Nächste Termine", "Wo ich stehe");
        }
    }

    @Test
    void the_session_gets_a_new_id_when_somebody_signs_in(Visitors visitors) {
        try (Visit alex = visitors.stranger()) {
            SignInView signIn = SignInView.open(alex);
            String before = session(alex);

            signIn.signIn(Persona.ALEX);

            assertThat(before).isNotEmpty();
            assertThat(session(alex)).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    void a_page_that_was_asked_for_comes_after_the_sign_in(Visitors visitors) {
        try (Visit alex = visitors.stranger()) {
            alex.open("/competency/mine.xhtml");

            SignInView.met(alex).send(Persona.ALEX.login(), Persona.PASSWORD);
            alex.page().waitForURL("**/competency/mine.xhtml");

            assertThat(alex.page().locator("h1").innerText()).isEqualTo("Meine Kompetenzen");
        }
    }

    @Test
    void guessing_is_slowed_down_without_telling_whether_the_login_exists(Visitors visitors) {
        try (Visit guesser = visitors.stranger()) {
            SignInView signIn = SignInView.open(guesser);
            String wrong = signIn.fail("nobody-here", "wrong").message();
            assertThat(SignInView.open(guesser)
                            .fail(Persona.DANA.login(), "wrong")
                            .message())
                    .isEqualTo(wrong);

            for (int tries = 2; tries <= 10; tries++) {
                SignInView.open(guesser).fail("nobody-here", "wrong " + tries);
            }

            assertThat(SignInView.open(guesser).fail("nobody-here", "wrong").message())
                    .contains("zu viele Versuche");
        }
    }

    private static String session(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("DIGIFIT"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
