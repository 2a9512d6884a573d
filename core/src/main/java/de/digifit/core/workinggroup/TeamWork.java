// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import java.util.List;

/** Groups, meetings and tasks of all teams, kept. */
public interface TeamWork {

    /** By name. */
    List<WorkingGroup> groups(TeamId team);

    /** @throws NoSuchWork when the town has none with this id */
    WorkingGroup group(TownId town, GroupId id);

    /** Newest first. */
    List<Meeting> meetings(TeamId team);

    /** @throws NoSuchWork when the town has none with this id */
    Meeting meeting(TownId town, MeetingId id);

    /** What is due first comes first. */
    List<Task> tasks(TeamId team);

    /** @throws NoSuchWork when the town has none with this id */
    Task task(TownId town, TaskId id);

    void add(WorkingGroup group);

    void add(Meeting meeting);

    void add(Task task);
}
