// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.MyRequestsView;
import de.digifit.tests.view.RequestView;
import de.digifit.tests.view.RequestsView;
import de.digifit.tests.view.TeamGapsView;
import org.junit.jupiter.api.Test;

/** Something is wrong: asked for, restricted until it is clear, answered, and seen again. */
@WithTown
class RightsIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String ABOUT = "Vereinbarte Stufen";
    private static final String WRONG = "Die Stufe zu E3 ist falsch.";
    private static final String RESTRICTED = "zurzeit eingeschränkt";

    @Test
    void what_is_wrong_is_hidden_from_the_leader_until_it_is_answered(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit dana = visitors.of(Persona.DANA);
                Visit second = visitors.of(Persona.DANA)) {
            assertThat(TeamGapsView.open(robin).text()).contains(ALEX).doesNotContain(RESTRICTED);
            TeamGapsView.open(robin).talkWith(ALEX);
            String address = robin.page().url();

            MyRequestsView asked = MyRequestsView.ask(
                    alex, ABOUT, WRONG, "Vereinbart war Stufe 2.", "Ja, bis geklärt ist, was stimmt");
            assertThat(asked.message()).contains("Ihre Anfrage ist beim Datenschutz");
            assertThat(asked.list()).contains(WRONG, "Vereinbart war Stufe 2.", "offen", "Eingeschränkt seit");

            assertThat(TeamGapsView.open(robin).text()).contains(ALEX, RESTRICTED);
            robin.page().navigate(address);
            assertThat(robin.page().locator("main").innerText())
                    .contains(RESTRICTED, "sagt nichts über sie")
                    .doesNotContain("Stufe");
            robin.expecting("403");

            RequestView request = RequestsView.open(dana).request(ALEX, ABOUT);
            assertThat(request.text()).contains(WRONG, "Jetzt gilt eine Einschränkung");
            RequestView sameElsewhere = request.again(second);
            assertThat(request.extend("1 Monat", "Die Akte liegt im Archiv.").message())
                    .contains("verlängert");
            RequestsView answered = request.answer("Berichtigt", "Die Stufe ist neu vereinbart.");
            assertThat(answered.message()).contains("Die Antwort ist gegeben");
            assertThat(answered.waiting()).doesNotContain(ABOUT);
            assertThat(sameElsewhere.answerInVain("Abgelehnt", "Die Stufe stimmt."))
                    .contains("schon beantwortet");

            alex.open("/today.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Ihre Anfrage ist beantwortet");
            alex.open("/agreement/visibility.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Antwort auf eine Anfrage");
            alex.open("/privacy/me.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Einschränkung der Verarbeitung");
            MyRequestsView read = MyRequestsView.open(alex);
            assertThat(read.list())
                    .contains("berichtigt", "Die Stufe ist neu vereinbart.", "Die Akte liegt im Archiv.")
                    .contains("Antwort des Datenschutzes vom", "Die Einschränkung endet am", "Art. 77 DSGVO");
            assertThat(TeamGapsView.open(robin).text())
                    .as("until the end that was announced")
                    .contains(RESTRICTED);

            assertThat(read.endRestriction(WRONG).message()).contains("Die Einschränkung ist zu Ende");
            assertThat(TeamGapsView.open(robin).text()).contains(ALEX).doesNotContain(RESTRICTED);
            TeamGapsView.open(robin).talkWith(ALEX);
            assertThat(robin.page().locator("main").innerText())
                    .contains("Vereinbarte Stufen: berichtigt am", "nicht mehr", "Stufe");
        }
    }

    @Test
    void what_was_asked_for_is_taken_back_while_it_is_open(Visitors visitors) {
        try (Visit kim = visitors.of(Persona.KIM)) {
            MyRequestsView asked =
                    MyRequestsView.ask(kim, "Teilnahme", "Ich war am zweiten Tag da.", "Anwesend.", "Nein");
            assertThat(asked.list()).contains("Teilnahme", "offen").doesNotContain("Eingeschränkt");

            MyRequestsView withdrawn = asked.withdraw("Ich war am zweiten Tag da.");

            assertThat(withdrawn.message()).contains("zurückgenommen");
            assertThat(withdrawn.list()).contains("zurückgenommen");
        }
    }
}
