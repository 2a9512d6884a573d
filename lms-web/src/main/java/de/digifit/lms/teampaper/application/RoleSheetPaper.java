// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.call.Interest.Statement;
import de.digifit.core.call.application.TimeShare.Asked;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.rolesheet.application.Sheet;
import de.digifit.lms.document.Paper;
import de.digifit.lms.teampaper.TeamWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the statement on time (D24) and the role agreement (D25) say. */
final class RoleSheetPaper {

    private RoleSheetPaper() {}

    static Paper.Sheet statement(Asked asked, TeamWords words, LocalDate today) {
        return new Paper.Sheet(
                words.say("statement"),
                asked.name(),
                List.of(words.say("statement.team", asked.team().name())),
                List.of(
                        words.section(
                                "time",
                                asked.statement().map(said -> time(said, words)).orElse(words.say("statement.open"))),
                        words.section(
                                "statement.word",
                                asked.statement().map(Statement::word).orElse("")),
                        words.section("statement.about", words.say("statement.about.text"))),
                List.of(words.say("sign.leader")),
                today);
    }

    private static String time(Statement said, TeamWords words) {
        Integer share = said.share();
        return share == null ? words.say("statement.none") : words.time(share);
    }

    static Paper.Sheet agreement(Sheet sheet, TeamWords words, LocalDate today) {
        Seat seat = sheet.agreement().seat();
        return new Paper.Sheet(
                words.say("agreement"),
                sheet.person(),
                List.of(
                        words.say("statement.team", sheet.team().name()),
                        words.say("role." + seat.role()),
                        words.say("period", words.day(seat.from()), words.day(seat.until()))),
                List.of(
                        words.section("tasks", sheet.agreement().tasks()),
                        words.section("limits", sheet.agreement().limits()),
                        words.section("time", words.time(seat.share())),
                        words.section("deputy", sheet.deputy().orElse("")),
                        words.section("exit", words.say("exit.text")),
                        words.section(
                                "confirmed",
                                List.of(
                                        confirmed(
                                                "confirmed.person",
                                                sheet.agreement().confirmedByPersonOn(),
                                                words),
                                        confirmed(
                                                "confirmed.leader",
                                                sheet.agreement().confirmedByLeaderOn(),
                                                words)))),
                List.of(words.say("sign.person"), words.say("sign.leader")),
                today);
    }

    private static String confirmed(String who, Optional<LocalDate> day, TeamWords words) {
        return words.say(
                who, day.map(on -> words.say("confirmed.on", words.day(on))).orElse(words.say("confirmed.open")));
    }
}
