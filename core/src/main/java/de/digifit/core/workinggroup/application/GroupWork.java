// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup.application;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.Meeting;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.NoSuchWork;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.TaskId;
import de.digifit.core.workinggroup.TeamWork;
import de.digifit.core.workinggroup.WorkingGroup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What members of a team do, and coordination for them; each act fails with NoSuchTeam for anybody else. */
@Act
@RequiresPermissions("multiplier:own")
public class GroupWork {

    private final TeamAccess access;
    private final TeamWork work;

    @Inject
    public GroupWork(TeamAccess access, TeamWork work) {
        this.access = access;
        this.work = work;
    }

    /**
     * A group begins.
     *
     * @throws de.digifit.core.workinggroup.NotOfTheTeam when the speaker does not belong to the team today
     */
    public GroupId found(TeamId id, String name, String goal, String rhythm, PersonId speaker) {
        WorkingGroup group = new WorkingGroup(access.worked(id), name, goal, rhythm, speaker, access.today());
        work.add(group);
        return group.id();
    }

    /**
     * The minutes of a meeting.
     *
     * @throws de.digifit.core.workinggroup.NotHeldYet when the day has not come yet
     * @throws de.digifit.core.workinggroup.NobodyPresent when nobody was there
     */
    public MeetingId minute(TeamId id, Optional<GroupId> group, Minutes minutes) {
        MultiplierTeam team = access.worked(id);
        requireOf(team, group);
        Meeting meeting = new Meeting(team, group, minutes, access.today());
        work.add(meeting);
        return meeting.id();
    }

    /**
     * Somebody takes something over.
     *
     * @throws de.digifit.core.workinggroup.NotOfTheTeam when the person does not belong to the team today
     * @throws de.digifit.core.changeagent.PeriodNotPossible when the day is over
     */
    public void give(TeamId id, Optional<GroupId> group, String words, PersonId person, LocalDate due) {
        MultiplierTeam team = access.worked(id);
        requireOf(team, group);
        work.add(new Task(team, group, words, person, due, access.today()));
    }

    public void done(TaskId id) {
        Task task = work.task(access.town(), id);
        access.worked(task.team());
        task.done(access.today());
    }

    private void requireOf(MultiplierTeam team, Optional<GroupId> group) {
        group.ifPresent(one -> {
            if (!work.group(access.town(), one).team().equals(team.id())) {
                throw new NoSuchWork(one);
            }
        });
    }
}
