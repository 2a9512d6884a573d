// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Screen;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.view.CertificatesView;
import de.digifit.tests.view.CheckView;
import de.digifit.tests.view.CodeView;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.DecidedView;
import de.digifit.tests.view.EventEditView;
import de.digifit.tests.view.EventView;
import de.digifit.tests.view.EventsView;
import de.digifit.tests.view.HereView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyPlaceView;
import de.digifit.tests.view.RuleView;
import de.digifit.tests.view.SeasonView;
import de.digifit.tests.view.SelectionsView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.TeamTodayView;
import de.digifit.tests.view.TodayView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One date from its planning to the certificate, with a place too few, each step by the person whose step it is. */
final class Season {

    private static final String SEMINAR = "Veränderung begleiten und Menschen mitnehmen";
    private static final String CODE = "DF-03";
    private static final String COMPETENCY = "E2 Veränderung begleiten und beteiligen";
    private static final String ALEX = "Alex Beispiel";
    private static final String KIM = "Kim Muster";
    private static final Screen PHONE = new Screen(390, 844, ColorScheme.LIGHT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private final Visitors visitors;
    private final Colleagues colleagues;
    private final Colleague other;

    private Season(Visitors visitors, Colleagues colleagues) {
        this.visitors = visitors;
        this.colleagues = colleagues;
        this.other = colleagues.besides(Persona.ALEX);
    }

    static void play(Visitors visitors, Colleagues colleagues) {
        new Season(visitors, colleagues).play();
    }

    private void play() {
        LocalDate day = plan();
        String date = DAY.format(day);
        try (Visit kim = visitors.of(Persona.KIM, PHONE);
                Visit alex = visitors.of(Persona.ALEX);
                Visit next = visitors.of(other)) {
            apply(alex, date);
            apply(next, date);
            approve(date);
            applyForWhatIsFull(kim, date);
            approveInVertretung(date);
            waits(kim);
            giveBack(next);
            takeTheOffer(kim);
            attend(kim, day, date);
            Paper paper = fetchCertificate(kim);
            check(paper);
            findEvidence(kim);
        }
    }

    /** toni plans a morning in the season, by the order of approval, and for two people only. */
    private LocalDate plan() {
        try (Visit toni = visitors.of(Persona.TONI)) {
            EventEditView planned = SeasonView.open(toni).plan().ownDates(SEMINAR);
            LocalDate day = planned.day();
            EventView draft = planned.until("12:15", 4)
                    .in("Schulungsraum 1.14 (18 Plätze)")
                    .forPeople(1, 2)
                    .heldBy("Jo Lindner")
                    .draft(SEMINAR);
            String address = draft.address();

            RuleView fixed = SelectionsView.open(toni).rule(SEMINAR).fix("Reihenfolge", 3);
            assertThat(fixed.now()).contains("Reihenfolge", "3 Arbeitstage");

            EventView published = EventView.again(toni, address, SEMINAR).publish();
            assertThat(published.message()).contains("veröffentlicht");
            assertThat(published.text()).contains("0 von 2 vergeben", "Schulungsraum 1.14", "Jo Lindner");
            return day;
        }
    }

    private static void apply(Visit who, String date) {
        MyBookingsView applied = SeminarView.open(who, SEMINAR).applyFor(date);

        assertThat(applied.open(SEMINAR).first().innerText()).contains("beantragt");
    }

    private void approve(String date) {
        try (Visit robin = visitors.of(Persona.ROBIN)) {
            TeamTodayView team = TeamTodayView.open(robin);
            team = team.approve(ALEX + ": " + SEMINAR, date);
            team = team.approve(other.name() + ": " + SEMINAR, date);

            assertThat(team.message()).contains("Befürwortet");
        }
    }

    private static void applyForWhatIsFull(Visit kim, String date) {
        SeminarView shown = SeminarView.open(kim, SEMINAR);
        assertThat(shown.date(date).innerText()).contains("0 von 2 Plätzen frei", "Auf die Warteliste");

        shown.applyFor(date);
    }

    private void approveInVertretung(String date) {
        Colleague deputy = colleagues.deputyAbove(Persona.KIM);
        try (Visit visit = visitors.of(deputy)) {
            TeamTodayView.open(visit).approve(KIM + ": " + SEMINAR, date);

            assertThat(DecidedView.open(visit).about(KIM))
                    .contains("auf die Warteliste", deputy.name() + " in Vertretung für");
        }
    }

    private static void waits(Visit kim) {
        MyPlaceView place = MyBookingsView.open(kim).place(SEMINAR);

        assertThat(place.stand()).contains("Warteliste").containsPattern("1\\s*Ihr Platz auf der Warteliste");
        assertThat(place.rule()).contains("Wer zuerst befürwortet ist", "der Reihe nach");
        assertThat(MyBookingsView.open(kim).show(SEMINAR).trail().get(1)).contains("in Vertretung für");
    }

    private static void giveBack(Visit next) {
        MyBookingsView cancelled = MyBookingsView.open(next).cancel(SEMINAR).because("Dienstlich");

        assertThat(cancelled.message()).contains("abgesagt");
    }

    private static void takeTheOffer(Visit kim) {
        MyPlaceView place = MyBookingsView.open(kim).answerOffer(SEMINAR);
        assertThat(place.offer()).contains("Bitte antworten Sie bis");

        MyBookingsView accepted = place.accept();

        assertThat(accepted.message()).contains("Ihr Platz ist bestätigt");
    }

    /** kim scans the code with a telephone that loses its network, alex is ticked on the list. */
    private void attend(Visit kim, LocalDate day, String date) {
        try (Visit jo = visitors.of(Persona.JO)) {
            TodayView.open(jo).putCalendarForwardTo(day);
            CodeView room = EventsView.open(jo).room(SEMINAR, date).showCode();
            String scanned = room.scan();
            assertThat(scanned).contains(room.code());

            HereView here = HereView.scanned(kim, scanned);
            kim.withoutNetwork(() -> here.here().says("Kein Netz. Ihr Code ist in diesem Browser aufgehoben."));
            here.says("als anwesend eingetragen");
            assertThat(here.today()).contains(SEMINAR, "Eingetragen");

            EventsView closed =
                    EventsView.open(jo).list(SEMINAR, date).wasThere(ALEX).close();
            assertThat(closed.message()).contains("Bescheinigungen: 2", "nicht da: 0");
        }
    }

    private static Paper fetchCertificate(Visit kim) {
        Paper paper = Paper.of(CertificatesView.open(kim).pdf(SEMINAR));

        assertThat(paper.tagged()).isTrue();
        assertThat(paper.text()).contains(KIM, SEMINAR, "4 Unterrichtseinheiten");
        return paper;
    }

    private void check(Paper paper) {
        try (Visit stranger = visitors.stranger()) {
            CheckView page = CheckView.open(stranger);
            String number = paper.behind("Nummer:");
            String code = paper.behind("Prüfcode:");

            assertThat(page.check(number, code).message()).contains("Diese Bescheinigung ist echt", SEMINAR);
            assertThat(page.check(number, code.substring(1) + "X").message()).contains("gibt es keine Bescheinigung");
            assertThat(page.text()).doesNotContain("Muster");
        }
    }

    private static void findEvidence(Visit kim) {
        assertThat(CompetencyView.open(kim, COMPETENCY).history().get(0)).contains("Teilnahme an einem Seminar", CODE);
    }
}
