// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.changeagent.application.MyMembership.Mine;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.application.WorkBoard.Board;
import de.digifit.lms.document.Paper;
import de.digifit.lms.teampaper.TeamWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the letter of thanks says, and the half-yearly report about a team, which names nobody. */
final class ClosingSheet {

    private static final int HALF_A_YEAR = 6;

    private ClosingSheet() {}

    static Paper.Sheet thanks(Mine mine, String person, TeamWords words, LocalDate today) {
        return new Paper.Sheet(
                words.say("thanks"),
                person,
                List.of(
                        words.say("statement.team", mine.name()),
                        words.say("role." + mine.membership().role()),
                        words.say(
                                "period",
                                words.day(mine.membership().period().validFrom()),
                                words.day(mine.membership().last()))),
                List.of(
                        words.section("thanks.letter", words.say("thanks.text")),
                        words.section("time", words.time(mine.membership().share())),
                        words.section("handover", words.say("handover.text"))),
                List.of(words.say("sign.head")),
                today);
    }

    static Paper.Sheet report(
            TeamFiles.File file,
            Board board,
            List<FirstProject> projects,
            long answered,
            TeamWords words,
            LocalDate day) {
        LocalDate since = day.minusMonths(HALF_A_YEAR);
        List<Minutes> held = board.meetings().stream()
                .map(row -> row.meeting().minutes())
                .filter(minutes -> !minutes.heldOn().isBefore(since))
                .toList();
        return new Paper.Sheet(
                words.say("report.title"),
                file.team().name(),
                List.of(words.say("period", words.day(since), words.day(day))),
                List.of(
                        words.section("goal", file.team().mandate().goal()),
                        words.section(
                                "report.figures",
                                List.of(
                                        words.say(
                                                "report.units",
                                                file.covered().size(),
                                                file.units().size()),
                                        words.say("report.meetings", held.size()),
                                        words.say(
                                                "report.groups", board.groups().size()),
                                        words.say("report.questions", answered))),
                        words.section("report.projects", byState(projects, words)),
                        words.section(
                                "decisions",
                                held.stream()
                                        .map(Minutes::decisions)
                                        .filter(decided -> !decided.isBlank())
                                        .toList()),
                        words.section("report.about", words.say("report.about.text"))),
                List.of(),
                day);
    }

    private static List<String> byState(List<FirstProject> projects, TeamWords words) {
        return Arrays.stream(ProjectState.values())
                .map(state -> words.say(
                        "report.state." + state,
                        projects.stream().filter(one -> one.state() == state).count()))
                .toList();
    }
}
