// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.Days;
import de.digifit.tests.view.GroupTalkView;
import de.digifit.tests.view.MeasuresView;
import de.digifit.tests.view.SeminarView;
import de.digifit.tests.view.TalkView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TeamTalksView;
import de.digifit.tests.view.TeamTodayView;
import de.digifit.tests.view.TodayView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The yearly qualification talk. It ends the talk of the demo town, so it comes after the tour of all pages. */
@WithTown
@TurnsTheCalendar
class TalkIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String ROBIN = "Robin Vorlage";
    private static final String SEMINAR = "MT-01 Multiplikatorenschulung: Zwei Tage Rüstzeug";
    private static final String CANARY = "Kanarienvogel-7c1f";

    @Test
    void a_talk_is_invited_prepared_held_agreed_and_closed_and_its_notes_stay_with_the_two(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN)) {
            LocalDate today = TodayView.open(robin).date();
            assertThat(TodayView.open(alex).toDo()).contains("Ihr Qualifizierungsgespräch");

            TalkView mine = TalkView.mine(alex, ROBIN).prepare("Die E-Akte läuft.");
            TalkView theirs = TeamTalksView.open(robin).talkWith(ALEX).prepare("Gute Arbeit im Frühjahr.");
            assertThat(theirs.together()).contains("Die E-Akte läuft.", "Gute Arbeit im Frühjahr.");
            theirs = theirs.hold().agree(SEMINAR, "E3 Kolleginnen und Kollegen befähigen", today.plusMonths(9));
            String dated =
                    CatalogueView.open(alex).onlyWithDates().chooseFirst().title();
            theirs = theirs.agreeOn(dated, today.plusMonths(8)).note(CANARY);
            assertThat(theirs.confirm()).contains("noch offen");

            mine = TalkView.mine(alex, ROBIN);
            assertThat(mine.readNote()).isEqualTo(CANARY);
            assertThat(mine.confirm())
                    .contains("Beide haben die Vereinbarung bestätigt")
                    .doesNotContain(CANARY);
            String id = mine.id();
            assertThat(pdf(alex, "agreement", id)).startsWith("%PDF-").contains("/StructTreeRoot", "/Lang");
            assertThat(pdf(alex, "note", id)).startsWith("%PDF-");
            alex.open("/talk/mine.xhtml");
            assertThat(alex.page().locator("main").innerText())
                    .contains(SEMINAR)
                    .doesNotContain(CANARY);

            nobodyElseReads(visitors, id);
            assertThat(TeamTalksView.open(robin).talkWith(ALEX).close().text()).contains("abgeschlossen");
            whatWasAgreedIsCarriedOut(alex, robin, dated);
        }
    }

    /** The application remembers the measure; the leader decides as usual, and reads that it was agreed. */
    private static void whatWasAgreedIsCarriedOut(Visit alex, Visit robin, String seminar) {
        SeminarView dates = TodayView.open(alex).chooseDateOf(seminar, seminar);
        assertThat(dates.text()).contains("Das haben Sie im Gespräch vom").doesNotContain(CANARY);
        String day = ", " + Days.words(Days.in(dates.firstFree())); // or the 7th would be the 27th, too
        dates.apply();
        assertThat(MeasuresView.mine(alex).of(seminar)).contains("beantragt");

        TeamTodayView desk = TeamTodayView.open(robin);
        assertThat(desk.about(ALEX + ": " + seminar, day))
                .contains("im Gespräch vom")
                .doesNotContain(CANARY);
        assertThat(TeamGapsView.open(robin).talkWith(ALEX).text())
                .contains("Im Gespräch vereinbart", "beantragt")
                .doesNotContain(CANARY);
        desk = TeamTodayView.open(robin).approve(ALEX + ": " + seminar, day);
        assertThat(desk.message()).contains("Befürwortet");

        assertThat(MeasuresView.mine(alex).of(seminar)).doesNotContain("Termin wählen");
        assertThat(TodayView.open(alex).toDo()).doesNotContain("Vereinbart: " + seminar);
    }

    private static void nobodyElseReads(Visitors visitors, String id) {
        for (Persona persona : new Persona[] {Persona.TONI, Persona.PAT, Persona.SAM, Persona.NELE, Persona.DANA}) {
            try (Visit other = visitors.of(persona)) {
                for (String view : new String[] {"show.xhtml", "note.xhtml", "note.pdf", "agreement.pdf"}) {
                    assertThat(other.ask("/talk/" + view + "?id=" + id).status())
                            .as(persona + " " + view)
                            .isEqualTo(404);
                }
            }
        }
        try (Visit toni = visitors.of(Persona.TONI)) {
            toni.open("/campaign/measures.xhtml");
            assertThat(toni.page().locator("main").innerText())
                    .contains(ALEX, SEMINAR)
                    .doesNotContain(CANARY, "Stufe 2");
        }
    }

    @Test
    void an_invitation_comes_a_week_ahead(Visitors visitors) {
        try (Visit robin = visitors.of(Persona.ROBIN)) {
            LocalDate today = TodayView.open(robin).date();
            TeamTalksView form = TeamTalksView.open(robin).inviteFirst();

            assertThat(form.on(today.plusDays(1))).contains("mindestens eine Woche");
            assertThat(form.on(today.plusDays(8))).contains("ist eingeladen");
            robin.open("/correspondence/post.xhtml");
            robin.click(robin.page()
                    .locator("main a")
                    .filter(new Locator.FilterOptions().setHasText("Einladung zum Gespräch"))
                    .first());
            assertThat(robin.page().locator("main").innerText())
                    .contains("steht der Termin fest", "Zimmer 12")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void several_are_invited_together_and_one_measure_is_agreed_with_all_who_were_there(Visitors visitors) {
        try (Visit robin = visitors.of(Persona.ROBIN)) {
            LocalDate today = TodayView.open(robin).date();
            GroupTalkView form = GroupTalkView.invite(robin);
            assertThat(form.choose(1).on(today.plusDays(8)).message()).contains("mindestens zwei Personen");
            GroupTalkView group = form.choose(2).on(today.plusDays(8));
            assertThat(group.message()).contains("2 Personen sind eingeladen");
            assertThat(group.text()).contains("eingeladen", "Wer war dabei?");
            assertThat(group.held().message()).contains("Das Gespräch ist erst am");

            GroupTalkView yesterday = GroupTalkView.yesterday(robin);
            assertThat(yesterday.agree("Gemeinsam Fragen der E-Akte sammeln", today.plusMonths(6)))
                    .contains("Die Zeile steht in allen Vereinbarungen");
            for (String person : yesterday.people()) {
                assertThat(GroupTalkView.yesterday(robin).agreementOf(person))
                        .contains("Gemeinsam Fragen der E-Akte sammeln");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ALEX", "PAT", "ROBIN", "NELE"})
    void the_campaign_is_for_coordination_only(Persona persona, Visitors visitors) {
        try (Visit visit = visitors.of(persona)) {
            assertThat(visit.ask("/campaign/overview.xhtml").status()).isEqualTo(403);
            assertThat(visit.ask("/campaign/measures.xhtml").status()).isEqualTo(403);
        }
    }

    private static String pdf(Visit visit, String kind, String id) {
        return new String(visit.ask("/talk/" + kind + ".pdf?id=" + id).body(), StandardCharsets.ISO_8859_1);
    }
}
