// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup.application;

import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.Meeting;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.MeetingKind;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.TeamWork;
import de.digifit.core.workinggroup.WorkingGroup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The work of a team: its groups, meetings and tasks, for those who belong to it or look after teams. */
@Act
@RequiresPermissions("multiplier:own")
public class WorkBoard {

    private final TeamAccess access;
    private final TeamWork work;
    private final People people;

    @Inject
    public WorkBoard(TeamAccess access, TeamWork work, People people) {
        this.access = access;
        this.work = work;
        this.people = people;
    }

    /** @throws de.digifit.core.changeagent.NoSuchTeam when the asker neither belongs to it nor looks after teams */
    public Board view(TeamId id) {
        MultiplierTeam team = access.seen(id);
        List<WorkingGroup> groups = work.groups(id);
        List<Task> tasks = work.tasks(id);
        Map<GroupId, String> groupNames =
                groups.stream().collect(Collectors.toMap(WorkingGroup::id, WorkingGroup::name));
        Map<PersonId, String> names = names(groups, tasks);
        return new Board(
                team,
                groups.stream()
                        .map(group -> new GroupRow(
                                group, group.speaker().map(names::get).orElse("")))
                        .toList(),
                work.meetings(id).stream()
                        .map(meeting -> new MeetingRow(meeting, meeting.group().map(groupNames::get)))
                        .toList(),
                tasks.stream()
                        .map(task -> new TaskRow(task, names.getOrDefault(task.person(), "")))
                        .toList(),
                access.works(team));
    }

    private Map<PersonId, String> names(List<WorkingGroup> groups, List<Task> tasks) {
        return people.names(
                access.town(),
                Stream.concat(
                                groups.stream().flatMap(group -> group.speaker().stream()),
                                tasks.stream().map(Task::person))
                        .distinct()
                        .toList());
    }

    /** @throws de.digifit.core.workinggroup.NoSuchWork when the town has none, or the asker does not see its team */
    public MeetingRow meeting(MeetingId id) {
        Meeting meeting = work.meeting(access.town(), id);
        access.seen(meeting.team());
        return new MeetingRow(meeting, meeting.group().map(group -> work.group(access.town(), group)
                .name()));
    }

    /** Who belongs to the team today, by name. */
    public List<Present> members(TeamId id) {
        List<PersonId> members = access.worked(id).membersOn(access.today()).stream()
                .map(Membership::person)
                .toList();
        return people.names(access.town(), members).entrySet().stream()
                .map(entry -> new Present(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Present::name))
                .toList();
    }

    public LocalDate today() {
        return access.today();
    }

    /**
     * What a team has done and has to do.
     *
     * @param working whether the asker works in it
     */
    public record Board(
            MultiplierTeam team,
            List<GroupRow> groups,
            List<MeetingRow> meetings,
            List<TaskRow> tasks,
            boolean working) {

        public Board {
            groups = List.copyOf(groups);
            meetings = List.copyOf(meetings);
            tasks = List.copyOf(tasks);
        }

        /** How many meetings of each kind took place. */
        public Map<MeetingKind, Long> held() {
            return meetings.stream()
                    .map(row -> row.meeting().minutes().kind())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    /** @param speaker by name; empty where nobody speaks for it any more */
    public record GroupRow(WorkingGroup group, String speaker) {}

    /** @param group by name, where a group met */
    public record MeetingRow(Meeting meeting, Optional<String> group) {}

    /** @param who by name */
    public record TaskRow(Task task, String who) {}

    /** Somebody of the team. */
    public record Present(PersonId id, String name) {}
}
