// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.CertificatesView;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.EventsView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyCompetenciesView;
import de.digifit.tests.view.NeedView;
import de.digifit.tests.view.PersonView;
import de.digifit.tests.view.PublishView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.SignInView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TeamTodayView;
import de.digifit.tests.view.TodayView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From a role's target to a closed gap, each step by the person whose step it is. */
@WithTown
class LoopIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String COMPETENCY = "D2 Datenschutz umsetzen";
    private static final String SEMINAR = "Sicher und datenschutzgerecht arbeiten";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    @Test
    void a_gap_closes_after_rating_applying_attending_and_agreeing(Visitors visitors) {
        try (Visit alex = visitors.stranger();
                Visit robin = visitors.of(Persona.ROBIN);
                Visit jo = visitors.of(Persona.JO)) {
            String day = rateAndApply(alex);
            approve(robin);
            attend(jo, day);
            collectEvidence(alex);
            agree(robin, alex);
            fetchCertificate(alex);
        }
    }

    @Test
    void the_multiplier_team_sees_the_need_and_publishes_a_training(Visitors visitors) {
        String title = "Multiplikatorenschulung: Zwei Tage Rüstzeug";
        try (Visit mika = visitors.of(Persona.MIKA)) {
            NeedView need = NeedView.open(mika);
            assertThat(need.need()).contains(COMPETENCY).doesNotContain(ALEX);

            PublishView publish = need.plan().setDates(title);
            assertThat(publish.dates()).hasSize(5);
            SeminarView published =
                    publish.at("Rathaus, Sitzungssaal 2").heldBy("Jo Lindner").publish(title);

            assertThat(published.message()).contains("veröffentlicht");
            assertThat(published.dates()).isNotEmpty();
        }
    }

    private static String rateAndApply(Visit alex) {
        SignInView.open(alex).signIn(Persona.ALEX);
        CompetencyView rated = MyCompetenciesView.open(alex)
                .rate(COMPETENCY)
                .choose(1)
                .release()
                .save();
        assertThat(rated.stand()).contains("Stufe 1");

        SeminarView seminar = CatalogueView.open(alex).onlyClosingMyGap().choose(SEMINAR);
        String day = seminar.dates().get(0);
        MyBookingsView applied = seminar.apply();
        assertThat(applied.message()).contains(SEMINAR);
        assertThat(applied.open(SEMINAR).innerText()).contains("beantragt");
        return day.substring(day.indexOf(' ') + 1);
    }

    private static void approve(Visit robin) {
        TeamTodayView decided = TeamTodayView.open(robin).approve(ALEX + ": " + SEMINAR);

        assertThat(decided.message()).contains("Befürwortet");
    }

    private static void attend(Visit jo, String day) {
        TodayView today = TodayView.open(jo);
        today.putCalendarForward((int) ChronoUnit.DAYS.between(today.date(), LocalDate.parse(day, DAY)));

        EventsView closed =
                EventsView.open(jo).list(SEMINAR, day).wasThere(ALEX).close();

        assertThat(closed.message()).contains("Bescheinigungen: 1");
    }

    private static void collectEvidence(Visit alex) {
        CompetencyView competency = CompetencyView.open(alex, COMPETENCY);
        assertThat(competency.history().get(0)).contains("Teilnahme an einem Seminar", "DF-07");
        assertThat(competency.stand()).doesNotContain("Stufe 2 ·");
    }

    private static void agree(Visit robin, Visit alex) {
        PersonView talk = TeamGapsView.open(robin).talkWith(ALEX);
        assertThat(talk.levelOf(COMPETENCY)).contains("Stufe 1");
        talk.propose(2, COMPETENCY);

        MyCompetenciesView agreed = TodayView.open(alex).answer(COMPETENCY).agree();

        assertThat(agreed.levelOf(COMPETENCY)).contains("Stufe 2").contains("erreicht");
        assertThat(TeamGapsView.open(robin).talkWith(ALEX).levelOf(COMPETENCY)).contains("erreicht");
    }

    private static void fetchCertificate(Visit alex) {
        byte[] certificate = CertificatesView.open(alex).pdf(SEMINAR);
        String pdf = new String(certificate, StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("/StructTreeRoot", "/Lang");
    }
}
