// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.firstproject.application.ProjectWork;
import de.digifit.core.workinggroup.MeetingKind;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.application.WorkBoard.Board;
import de.digifit.core.workinggroup.application.WorkBoard.MeetingRow;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work of a team in words. */
@Named
@RequestScoped
public class WorkWords {

    @Inject
    private Say say;

    @Inject
    private ProjectWork projects;

    @Inject
    private Clock clock;

    private @Nullable List<FirstProject> asked;

    public String meeting(MeetingRow row) {
        String kind = say.text("work.kind." + row.meeting().minutes().kind());
        return row.group()
                .map(group -> say.text("work.meeting.of", kind, group))
                .orElse(kind);
    }

    public String present(MeetingRow row) {
        return say.text(
                "work.present",
                Words.date(row.meeting().minutes().heldOn()),
                row.meeting().minutes().present());
    }

    public String taskState(Task task) {
        return task.doneOn()
                .map(day -> say.text("work.task.state.done", Words.date(day)))
                .orElseGet(() -> say.text("work.task.state.due", Words.date(task.dueOn())));
    }

    public String taskTone(Task task) {
        return task.doneOn().isPresent() ? "ok" : task.dueOn().isBefore(LocalDate.now(clock)) ? "attention" : "";
    }

    public List<Option> getKinds() {
        return Arrays.stream(MeetingKind.values())
                .map(kind -> new Option(kind, say.text("work.kind." + kind)))
                .toList();
    }

    /** The steps of a team, and which of them took place. */
    public List<Step> steps(Board board) {
        return Arrays.stream(MeetingKind.values())
                .filter(kind -> kind != MeetingKind.GROUP)
                .map(kind -> {
                    long held = board.held().getOrDefault(kind, 0L);
                    return new Step(
                            say.text("work.kind." + kind),
                            held > 0 ? "done" : "",
                            say.text("work.step", held),
                            say.text("work.kind.text." + kind));
                })
                .toList();
    }

    public List<FirstProject> projects(String team) {
        if (asked == null) {
            asked = projects.ofTeam(TeamId.of(team));
        }
        return asked;
    }

    /** Monthly rounds that took place. */
    public long rounds(Board board) {
        return board.held().getOrDefault(MeetingKind.ROUND, 0L);
    }

    /** How many projects are in each state, for the whole team; states without any are left out. */
    public List<Figure> byState(String team) {
        return Arrays.stream(ProjectState.values())
                .map(state -> new Figure(
                        projects(team).stream()
                                .filter(one -> one.state() == state)
                                .count(),
                        say.text("project.state." + state)))
                .filter(figure -> figure.number() > 0)
                .toList();
    }

    public String projectTone(FirstProject project) {
        return switch (project.state()) {
            case DONE -> "ok";
            case ORDERED, RUNNING -> "accent";
            case STOPPED -> "attention";
            case PROPOSED -> "";
        };
    }

    /** A step of the way of a team. */
    public record Step(String title, String state, String when, String text) {}

    /** A number and its words. */
    public record Figure(long number, String words) {}
}
