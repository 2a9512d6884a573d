// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.firstproject.application.ProjectWork.View;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.application.WorkBoard.MeetingRow;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.TalkPaper.Section;
import de.digifit.lms.teampaper.TeamWords;
import java.time.LocalDate;
import java.util.List;

/** What minutes (D28), the profile of a project (D27) and its order (D26) say. */
final class WorkSheet {

    private WorkSheet() {}

    static Paper.Sheet minutes(MeetingRow row, TeamWords words, LocalDate today) {
        Minutes minutes = row.meeting().minutes();
        return new Paper.Sheet(
                words.say("minutes"),
                row.group().orElseGet(() -> words.say("kind." + minutes.kind())),
                List.of(words.say("minutes.when", words.day(minutes.heldOn()), minutes.present())),
                List.of(words.section("results", minutes.results()), words.section("decisions", minutes.decisions())),
                List.of(),
                today);
    }

    static Paper.Sheet profile(View view, TeamWords words, LocalDate today) {
        ProjectPlan plan = view.project().plan();
        return new Paper.Sheet(
                words.say("profile"),
                plan.name(),
                facts(view, words),
                List.of(
                        words.section("project.situation", plan.situation()),
                        words.section("project.goal", plan.goal()),
                        words.section("project.benefit", plan.benefit()),
                        involved(plan, words),
                        milestones(plan, words)),
                List.of(),
                today);
    }

    static Paper.Sheet order(View view, TeamWords words, LocalDate today) {
        ProjectPlan plan = view.project().plan();
        return new Paper.Sheet(
                words.say("order"),
                plan.name(),
                facts(view, words),
                List.of(
                        words.section("project.order", words.say("project.order.text")),
                        words.section("project.goal", plan.goal()),
                        involved(plan, words),
                        milestones(plan, words)),
                List.of(words.say("sign.head")),
                today);
    }

    private static Section involved(ProjectPlan plan, TeamWords words) {
        return words.section("project.involved", plan.involved());
    }

    private static Section milestones(ProjectPlan plan, TeamWords words) {
        return words.section("project.milestones", plan.milestones());
    }

    private static List<String> facts(View view, TeamWords words) {
        return List.of(
                words.say("project.group", view.group().name()),
                words.say("project.unit", view.unit()),
                words.say("project.until", words.day(view.project().plan().until())));
    }
}
