// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup.infrastructure;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.Meeting;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.NoSuchWork;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.TaskId;
import de.digifit.core.workinggroup.TeamWork;
import de.digifit.core.workinggroup.WorkingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaTeamWork implements TeamWork {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<WorkingGroup> groups(TeamId team) {
        return of(team, "select g from WorkingGroup g where g.team = :team order by g.name, g.id", WorkingGroup.class);
    }

    @Override
    public WorkingGroup group(TownId town, GroupId id) {
        return one(
                town,
                id.value(),
                "select g from WorkingGroup g where g.town = :town and g.id = :id",
                WorkingGroup.class);
    }

    @Override
    public List<Meeting> meetings(TeamId team) {
        return of(
                team, "select m from Meeting m where m.team = :team order by m.heldOn desc, m.id desc", Meeting.class);
    }

    @Override
    public Meeting meeting(TownId town, MeetingId id) {
        return one(town, id.value(), "select m from Meeting m where m.town = :town and m.id = :id", Meeting.class);
    }

    @Override
    public List<Task> tasks(TeamId team) {
        return of(team, "select t from Task t where t.team = :team order by t.dueOn, t.id", Task.class);
    }

    @Override
    public Task task(TownId town, TaskId id) {
        return one(town, id.value(), "select t from Task t where t.town = :town and t.id = :id", Task.class);
    }

    private <T> List<T> of(TeamId team, String query, Class<T> kind) {
        return entities.createQuery(query, kind)
                .setParameter("team", team.value())
                .getResultList();
    }

    private <T> T one(TownId town, UUID id, String query, Class<T> kind) {
        return entities.createQuery(query, kind)
                .setParameter("town", town.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchWork(id));
    }

    @Override
    public void add(WorkingGroup group) {
        entities.persist(group);
    }

    @Override
    public void add(Meeting meeting) {
        entities.persist(meeting);
    }

    @Override
    public void add(Task task) {
        entities.persist(task);
    }
}
