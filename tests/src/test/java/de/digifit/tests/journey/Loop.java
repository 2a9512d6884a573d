// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.CertificatesView;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.Days;
import de.digifit.tests.view.EventsView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyCompetenciesView;
import de.digifit.tests.view.PersonView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.SignInView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TeamTodayView;
import de.digifit.tests.view.TodayView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** From a role's target to a closed gap, each step in the browser by the person whose step it is. */
public final class Loop {

    private static final String ALEX = "Alex Beispiel";

    private final String competency;
    private final String code;
    private final String seminar;

    private Loop(String competency, String code, String seminar) {
        this.competency = competency;
        this.code = code;
        this.seminar = seminar;
    }

    /** The gap of the story: alex knows too little about data protection. */
    public static void play(Visitors visitors) {
        try (Visit alex = visitors.stranger();
                Visit robin = visitors.of(Persona.ROBIN);
                Visit jo = visitors.of(Persona.JO)) {
            new Loop("D2 Datenschutz umsetzen", "DF-07", "Sicher und datenschutzgerecht arbeiten")
                    .play(alex, robin, jo);
        }
    }

    /** Another gap, and nobody touches a mouse. */
    static void playByKeyboard(Visitors visitors) {
        try (Visit alex = visitors.stranger().byKeyboard();
                Visit robin = visitors.of(Persona.ROBIN).byKeyboard();
                Visit jo = visitors.of(Persona.JO).byKeyboard()) {
            new Loop("B1 Elektronische Akte führen", "DF-06", "E-Akte und DMS im Alltag").play(alex, robin, jo);
        }
    }

    private void play(Visit alex, Visit robin, Visit jo) {
        SignInView.open(alex).signIn(Persona.ALEX);
        rate(alex);
        LocalDate day = apply(alex);
        approve(robin, day);
        attend(jo, day);
        collectEvidence(alex);
        agree(robin, alex);
        fetchCertificate(alex);
    }

    private void rate(Visit alex) {
        CompetencyView rated = MyCompetenciesView.open(alex)
                .rate(competency)
                .choose(1)
                .release()
                .save();

        assertThat(rated.stand()).contains("Stufe 1");
    }

    private LocalDate apply(Visit alex) {
        SeminarView shown = CatalogueView.open(alex).onlyClosingMyGap().choose(seminar);
        String day = shown.firstFree();
        MyBookingsView applied = shown.apply();

        assertThat(applied.message()).contains(seminar);
        assertThat(applied.open(seminar).innerText()).contains("beantragt");
        return Days.in(day);
    }

    private void approve(Visit robin, LocalDate day) {
        TeamTodayView decided = TeamTodayView.open(robin).approve(ALEX + ": " + seminar, Days.words(day));

        assertThat(decided.message()).contains("Befürwortet");
    }

    private void attend(Visit jo, LocalDate day) {
        TodayView.open(jo).putCalendarForwardTo(day);

        EventsView closed = EventsView.open(jo)
                .list(seminar, Days.words(day))
                .wasThere(ALEX)
                .close();

        assertThat(closed.message()).contains("Bescheinigungen: 1");
    }

    private void collectEvidence(Visit alex) {
        CompetencyView shown = CompetencyView.open(alex, competency);

        assertThat(shown.history().get(0)).contains("Teilnahme an einem Seminar", code);
        assertThat(shown.stand()).as("attending alone changes no level").doesNotContain("Stufe 2 ·");
    }

    private void agree(Visit robin, Visit alex) {
        PersonView talk = TeamGapsView.open(robin).talkWith(ALEX);
        assertThat(talk.levelOf(competency)).contains("Stufe 1");
        talk.propose(2, competency);

        MyCompetenciesView agreed = TodayView.open(alex).answer(competency).agree();

        assertThat(agreed.levelOf(competency)).contains("Stufe 2", "erreicht");
        assertThat(TeamGapsView.open(robin).talkWith(ALEX).levelOf(competency)).contains("erreicht");
    }

    private void fetchCertificate(Visit alex) {
        String pdf = new String(CertificatesView.open(alex).pdf(seminar), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF-").contains("/StructTreeRoot", "/Lang");
    }
}
