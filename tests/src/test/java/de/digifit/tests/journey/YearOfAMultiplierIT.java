// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.AttendanceListView;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.CertificatesView;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.Days;
import de.digifit.tests.view.EventsView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyCompetenciesView;
import de.digifit.tests.view.NeedView;
import de.digifit.tests.view.ObserveView;
import de.digifit.tests.view.PersonView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TeamTodayView;
import de.digifit.tests.view.TodayView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How alex becomes a multiplier: private views, the training, a learning round as evidence, an agreed level. */
@WithTown
@TurnsTheCalendar
class YearOfAMultiplierIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String TRAINING = "Multiplikatorenschulung: Zwei Tage Rüstzeug";
    private static final String ENABLING = "E3 Kolleginnen und Kollegen befähigen";
    private static final List<String> RATED =
            List.of("E2 Veränderung begleiten und beteiligen", ENABLING, "A3 Digital zusammenarbeiten");
    private static final String ROUND = "Hat im Team eine Lernrunde zur E-Akte geplant und gehalten.";
    private static final String SECRET_RESULT = "Wissensrunde-4c1d";

    /** A result that only alex may see. */
    private static final String KNOWLEDGE_ROUND = """
            insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
            select gen_random_uuid(), a.town, a.person, 'KDW-E3', 'KNOWLEDGE_ROUND', 1, current_date, a.person, ?, now()
            from core.account a where a.login = 'alex'
            """;

    @Test
    void what_alex_learns_counts_and_what_is_private_stays_private(Visitors visitors, RunningTown town) {
        town.records().change(KNOWLEDGE_ROUND, SECRET_RESULT);
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit mika = visitors.of(Persona.MIKA);
                Visit jo = visitors.of(Persona.JO)) {
            rateInPrivate(alex, robin);
            release(alex, robin);
            LocalDate day = book(alex, robin, mika);
            attend(jo, day);
            bringsALearningRound(robin, alex);
            agree(robin, alex);
            neverSeen(robin);
        }
    }

    private static void rateInPrivate(Visit alex, Visit robin) {
        RATED.forEach(competency -> MyCompetenciesView.open(alex)
                .rate(competency)
                .choose(2)
                .keepPrivate()
                .save());

        PersonView person = TeamGapsView.open(robin).talkWith(ALEX);
        assertThat(RATED).allSatisfy(competency -> assertThat(person.about(competency))
                .doesNotContain("freigegebene Einschätzung"));
    }

    private static void release(Visit alex, Visit robin) {
        RATED.forEach(competency -> MyCompetenciesView.open(alex)
                .rate(competency)
                .choose(2)
                .release()
                .save());

        PersonView person = TeamGapsView.open(robin).talkWith(ALEX);
        assertThat(RATED).allSatisfy(competency -> assertThat(person.about(competency))
                .contains("freigegebene Einschätzung: Stufe 2"));
    }

    private static LocalDate book(Visit alex, Visit robin, Visit mika) {
        NeedView.open(mika)
                .plan()
                .setDates(TRAINING)
                .at("Rathaus, Sitzungssaal 2")
                .heldBy("Jo Lindner")
                .publish(TRAINING);
        SeminarView training = CatalogueView.open(alex).choose(TRAINING);
        String day = training.firstFree();
        MyBookingsView applied = training.apply();
        assertThat(applied.open(TRAINING).first().innerText()).contains("beantragt");

        assertThat(TeamTodayView.open(robin).approve(ALEX + ": " + TRAINING).message())
                .contains("Befürwortet");
        assertThat(MyBookingsView.open(alex).open(TRAINING).first().innerText()).contains("bestätigt");
        return Days.in(day);
    }

    /** The training has several days; the list is closed after the last one. */
    private static void attend(Visit jo, LocalDate first) {
        TodayView.open(jo).putCalendarForwardTo(first.plusDays(60));
        AttendanceListView list = EventsView.open(jo).list(TRAINING, Days.words(first));

        assertThat(list.wasThere(ALEX).close().message()).contains("Bescheinigungen: 1");
    }

    private static void bringsALearningRound(Visit robin, Visit alex) {
        byte[] certificate = CertificatesView.open(alex).pdf(TRAINING);
        assertThat(new String(certificate, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/StructTreeRoot");
        ObserveView noted =
                TeamGapsView.open(robin).talkWith(ALEX).observe(ENABLING).noteWork(3, ROUND);
        assertThat(noted.mine()).first().asString().contains("Stufe 3", ROUND);

        assertThat(CompetencyView.open(alex, ENABLING).history())
                .anySatisfy(entry -> assertThat(entry).contains("Stufe 3", ROUND))
                .anySatisfy(entry -> assertThat(entry).contains("Teilnahme an einem Seminar", "MT-01"))
                .anySatisfy(entry -> assertThat(entry).contains("Wissensrunde"));
    }

    private static void agree(Visit robin, Visit alex) {
        for (int steps = 0; steps < 3 && !reached(robin); steps++) {
            TeamGapsView.open(robin).talkWith(ALEX).proposeNext(ENABLING);
            TodayView.open(alex).answer(ENABLING).agree();
        }
        assertThat(TeamGapsView.open(robin).talkWith(ALEX).levelOf(ENABLING)).contains("Stufe 3", "erreicht");
    }

    private static boolean reached(Visit robin) {
        return TeamGapsView.open(robin).talkWith(ALEX).levelOf(ENABLING).contains("erreicht");
    }

    private static void neverSeen(Visit robin) {
        PersonView person = TeamGapsView.open(robin).talkWith(ALEX);
        assertThat(person.text()).doesNotContain("Wissensrunde", SECRET_RESULT);
        assertThat(person.observe(ENABLING).text()).doesNotContain("Wissensrunde", SECRET_RESULT);
    }
}
