// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.misuse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.RefuseView;
import de.digifit.tests.view.SignInView;
import de.digifit.tests.view.TeamTodayView;
import org.junit.jupiter.api.Test;

@WithTown
class ExpiredSessionIT {

    private static final String WORDS = "Im März ist niemand sonst da. Bitte den nächsten Termin nehmen.";

    @Test
    void what_was_typed_is_there_again_after_the_session_has_ended(Visitors visitors) {
        try (Visit robin = visitors.signedInAnew(Persona.ROBIN)) {
            RefuseView form = TeamTodayView.open(robin).refuseFirst();
            form.because("Termin passt nicht", WORDS);
            robin.context().clearCookies(new ClearCookiesOptions().setName("DIGIFIT"));

            form.send();
            SignInView.met(robin).send(Persona.ROBIN.login(), Persona.PASSWORD);

            RefuseView again = RefuseView.met(robin);
            assertThat(again.reason()).hasValue(WORDS);
            assertThat(again.category("Termin passt nicht")).isChecked();
        }
    }

    @Test
    void nobody_else_finds_it_who_signs_in_at_the_same_desk(Visitors visitors) {
        try (Visit desk = visitors.signedInAnew(Persona.ROBIN)) {
            TeamTodayView.open(desk).refuseFirst().because("Budget", WORDS);
            desk.context().clearCookies(new ClearCookiesOptions().setName("DIGIFIT"));

            SignInView.open(desk).signIn(Persona.ALEX);

            org.assertj.core.api.Assertions.assertThat(
                            (String) desk.page().evaluate("() => JSON.stringify(window.sessionStorage)"))
                    .doesNotContain("März");
        }
    }
}
