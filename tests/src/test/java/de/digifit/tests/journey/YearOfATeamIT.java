// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CallSelectionView;
import de.digifit.tests.view.GuidesView;
import de.digifit.tests.view.InterestView;
import de.digifit.tests.view.MandateView;
import de.digifit.tests.view.MultiplierLeadingView;
import de.digifit.tests.view.MultiplierTeamView;
import de.digifit.tests.view.MultiplierTeamsView;
import de.digifit.tests.view.MyMultiplierView;
import de.digifit.tests.view.ProjectView;
import de.digifit.tests.view.RoleSheetView;
import de.digifit.tests.view.TeamQuestionsView;
import de.digifit.tests.view.TeamWorkView;
import de.digifit.tests.view.TodayView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A multiplier team from its mandate on: a call, a selection with the staff council, and an agreement of two. */
@WithTown
@TurnsTheCalendar
class YearOfATeamIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String KIM = "Kim Muster";
    private static final String TEAM = "Zukunftsteam Bauen";
    private static final String DIVISION = "Dezernat V – Planen und Bauen";
    private static final String WHY = "Weil der Bauhof gut arbeitet, wenn alle früh gefragt werden.";

    @Test
    void a_team_finds_its_members(Visitors visitors) {
        try (Visit toni = visitors.of(Persona.TONI);
                Visit alex = visitors.of(Persona.ALEX);
                Visit kim = visitors.of(Persona.KIM);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit pat = visitors.of(Persona.PAT);
                Visit chris = visitors.of(Persona.CHRIS)) {
            LocalDate today = TodayView.open(alex).date();
            begin(toni, today);
            answer(toni, alex, kim, today);
            giveTime(robin);
            choose(toni, pat, alex, today);
            outcomes(alex, kim);
            agree(toni, alex, robin);
            work(alex, toni, today.plusDays(1));
            ask(kim, alex, chris);
            beFound(alex, kim);
            leave(alex, toni, today);
        }
    }

    private static void begin(Visit toni, LocalDate today) {
        MandateView mandate = MultiplierTeamsView.open(toni)
                .newMandate()
                .fill(TEAM, "Bauanträge ohne Papier", "Fachbereich Digitales und IT", DIVISION);
        assertThat(mandate.withoutEnd()).contains("noch kein Ende");

        MultiplierTeamView team = mandate.enter(TEAM, today.plusYears(2).toString());
        assertThat(team.composition()).contains("0 von 1", DIVISION, "Noch nicht unterrichtet", "IT");
        assertThat(team.told("IT").message()).contains("unterrichtet");
        assertThat(tagged(team.mandatePaper())).isTrue();
    }

    private static void answer(Visit toni, Visit alex, Visit kim, LocalDate today) {
        CallSelectionView call = MultiplierTeamsView.open(toni).team(TEAM).call("Wir suchen Menschen vom Bau.", today);
        assertThat(call.text()).contains("Noch hat sich niemand gemeldet");

        InterestView sent = MyMultiplierView.open(alex).call(TEAM).apply(WHY);
        assertThat(sent.message()).contains("Danke");
        assertThat(sent.own()).contains(WHY, "noch nicht gesagt");
        MyMultiplierView.open(kim).call(TEAM).apply("Ich bin viel draußen und kenne die Wege.");
    }

    private static void giveTime(Visit robin) {
        assertThat(MultiplierLeadingView.open(robin).asked()).contains(ALEX).doesNotContain(WHY);
        assertThat(MultiplierLeadingView.open(robin).giveInVain(ALEX, TEAM, "0"))
                .contains("1 bis 100");
        assertThat(MultiplierLeadingView.open(robin).give(ALEX, TEAM, "8").asked())
                .contains("8 % zugesagt")
                .doesNotContain(WHY);
    }

    private static void choose(Visit toni, Visit pat, Visit alex, LocalDate today) {
        CallSelectionView call = MultiplierTeamsView.open(toni).team(TEAM).selection();
        assertThat(call.text()).contains("sobald der Aufruf geschlossen ist");
        TodayView.open(alex).putCalendarForwardTo(today.plusDays(1));

        call = MultiplierTeamsView.open(toni).team(TEAM).selection();
        assertThat(call.chooseInVain(KIM, "Kennt die Wege")).contains("noch nichts zum Zeitanteil gesagt");
        call = call.choose(ALEX, "Kennt die Bauanträge und hat Zeit")
                .leaveOut(KIM, "Für die Zeit fehlt noch die Zusage");
        assertThat(call.close().message()).contains("Der Personalrat hat noch nicht mitberaten");

        CallSelectionView seen = MultiplierTeamsView.open(pat).team(TEAM).selection();
        assertThat(seen.answers()).contains(ALEX, KIM);
        assertThat(seen.councilTakesPart().message()).contains("festgehalten");
        assertThat(MultiplierTeamsView.open(toni).team(TEAM).selection().close().message())
                .contains("abgeschlossen");
    }

    private static void outcomes(Visit alex, Visit kim) {
        assertThat(MyMultiplierView.open(alex).call(TEAM).own()).contains("Sie sind dabei", "Kennt die Bauanträge");
        assertThat(MyMultiplierView.open(kim).call(TEAM).own())
                .contains("Diesmal nicht ausgewählt", "fehlt noch die Zusage")
                .doesNotContain(ALEX);
    }

    private static void agree(Visit toni, Visit alex, Visit robin) {
        RoleSheetView written =
                MultiplierTeamsView.open(toni).team(TEAM).selection().writeRole(ALEX);
        assertThat(written.agreement()).contains("8 % der Arbeitszeit", "noch nicht von beiden bestätigt");

        RoleSheetView mine = MyMultiplierView.open(alex).agreement(TEAM, ALEX).confirm();
        assertThat(mine.message()).contains("gespeichert");
        assertThat(tagged(mine.paper())).isTrue();
        assertThat(MyMultiplierView.open(alex).teams()).doesNotContain(TEAM);
        assertThat(MultiplierLeadingView.open(robin).agreement(ALEX).confirm().agreement())
                .contains("gilt", "Robin Vorlage");

        MultiplierTeamView team = MyMultiplierView.open(alex).team(TEAM);
        assertThat(team.members()).contains(ALEX, "8 %");
        assertThat(team.composition()).contains("Sprecherin oder Sprecher fehlt", DIVISION);
    }

    private static void work(Visit alex, Visit toni, LocalDate today) {
        TeamWorkView work = MyMultiplierView.open(alex).team(TEAM).work().found("AG Bau", "Ohne Papier", ALEX);
        assertThat(work.minute(today, "Ablauf aufgenommen", "Steckbrief schreiben"))
                .contains("erst, wenn die Sitzung war");
        assertThat(tagged(TeamWorkView.paper(alex))).isTrue();

        work = MyMultiplierView.open(alex).team(TEAM).work().give("Mit der IT sprechen", ALEX, today.plusDays(9));
        assertThat(work.done("Mit der IT sprechen").tasks()).contains("erledigt am");
        assertThat(work.figures()).contains("1 von 1", "Lotsenrunden gehalten");
        ProjectView project =
                work.propose("AG Bau", "Bauantrag digital", "Sachgebiet Bauverwaltung", today.plusMonths(6));
        assertThat(project.text()).doesNotContain("Ist beauftragt");

        project = MultiplierTeamsView.open(toni).team(TEAM).work().project("Bauantrag digital");
        assertThat(tagged(project.order())).isTrue();
        assertThat(project.go("Ist beauftragt").profile()).contains("beauftragt");
        assertThat(MyMultiplierView.open(alex)
                        .team(TEAM)
                        .work()
                        .project("Bauantrag digital")
                        .go("Beginnt")
                        .profile())
                .contains("läuft");
    }

    private static void ask(Visit kim, Visit alex, Visit chris) {
        assertThat(TeamQuestionsView.open(kim)
                        .ask(TEAM, "Tablets im Bauhof", "Bekommen wir Tablets für draußen?")
                        .message())
                .contains("nicht Ihr Name");
        assertThat(TeamQuestionsView.open(alex).about("Tablets im Bauhof"))
                .contains("Sachgebiet Bauhof")
                .doesNotContain(KIM);

        TeamQuestionsView.open(alex).passOn("Tablets im Bauhof");
        TeamQuestionsView.open(chris).answer("Tablets im Bauhof", "Ja, zum Frühjahr.");
        assertThat(TeamQuestionsView.open(kim).about("Tablets im Bauhof")).contains("beantwortet", "zum Frühjahr");
    }

    private static void beFound(Visit alex, Visit kim) {
        assertThat(GuidesView.open(kim).search("Bauanträge").found()).doesNotContain(ALEX);
        GuidesView.open(alex).say("Bauanträge in der E-Akte");
        assertThat(GuidesView.open(kim).search("bauanträge").found()).contains(ALEX);

        assertThat(GuidesView.open(alex).takeBack().message()).contains("gelöscht");
        assertThat(GuidesView.open(kim).search("Bauanträge").found()).doesNotContain(ALEX);
    }

    private static void leave(Visit alex, Visit toni, LocalDate today) {
        MultiplierTeamView team = MultiplierTeamsView.open(toni).team(TEAM);
        assertThat(tagged(team.reportPaper())).isTrue();
        assertThat(team.renew(today.plusYears(3).toString()).message()).contains("gilt jetzt bis zum");

        MyMultiplierView left = MyMultiplierView.open(alex).leave(TEAM);
        assertThat(left.message()).contains("Danke");
        assertThat(tagged(left.thanks(TEAM))).isTrue();
    }

    private static boolean tagged(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") && text.contains("/StructTreeRoot");
    }
}
