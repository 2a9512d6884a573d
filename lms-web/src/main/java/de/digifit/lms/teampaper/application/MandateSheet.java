// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.call.application.MyInterest.MyCall;
import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.lms.document.Paper;
import de.digifit.lms.teampaper.TeamWords;
import java.time.LocalDate;
import java.util.List;

/** What the mandate (D22) and the call (D23) say. */
final class MandateSheet {

    private MandateSheet() {}

    static Paper.Sheet mandate(TeamFiles.File file, TeamWords words, LocalDate today) {
        Mandate mandate = file.team().mandate();
        return new Paper.Sheet(
                words.say("mandate"),
                file.team().name(),
                List.of(
                        words.say("period", words.day(mandate.givenOn()), words.day(mandate.until())),
                        words.say("file", mandate.file())),
                List.of(
                        words.section("goal", mandate.goal()),
                        words.section("units", file.units()),
                        words.section("sponsor", file.sponsor().orElse("")),
                        words.section("time", words.time(mandate.share())),
                        words.section("report", mandate.reportTo()),
                        words.section(
                                "informed",
                                file.team().informed().stream()
                                        .map(office -> words.say("office." + office))
                                        .toList()),
                        words.section("backing", words.say("backing.text"))),
                List.of(words.say("sign.head")),
                today);
    }

    static Paper.Sheet call(MyCall call, TeamWords words, LocalDate today) {
        return new Paper.Sheet(
                words.say("call"),
                call.team().name(),
                List.of(words.say("call.until", words.day(call.call().closesOn()))),
                List.of(
                        words.section("call.what", call.call().words()),
                        words.section("goal", call.team().mandate().goal()),
                        words.section("call.who", words.say("call.who.text")),
                        words.section("time", words.time(call.team().mandate().share())),
                        words.section("call.how", words.say("call.how.text"))),
                List.of(),
                today);
    }
}
