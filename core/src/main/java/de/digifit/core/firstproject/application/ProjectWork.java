// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject.application;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.NoSuchProject;
import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.firstproject.Projects;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.TeamWork;
import de.digifit.core.workinggroup.WorkingGroup;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The first projects of a team: who works in it writes and goes on; coordination enters that one was ordered. */
@Act
@RequiresPermissions("multiplier:own")
public class ProjectWork {

    private final TeamAccess access;
    private final Projects projects;
    private final TeamWork work;
    private final Units units;

    @Inject
    public ProjectWork(TeamAccess access, Projects projects, TeamWork work, Units units) {
        this.access = access;
        this.projects = projects;
        this.work = work;
        this.units = units;
    }

    /** @throws de.digifit.core.changeagent.NoSuchTeam when the asker neither belongs to it nor looks after teams */
    public List<FirstProject> ofTeam(TeamId id) {
        access.seen(id);
        return projects.of(id);
    }

    /** Where a project can take place, by name. */
    public List<Unit> units() {
        return units.of(access.town());
    }

    /** @throws de.digifit.core.workinggroup.NoSuchWork when the town has none; NoSuchTeam when it is not the asker's */
    public WorkingGroup group(GroupId id) {
        WorkingGroup group = work.group(access.town(), id);
        access.worked(group.team());
        return group;
    }

    /**
     * The profile of a project.
     *
     * @throws de.digifit.core.changeagent.PeriodNotPossible when it would have to be done already
     */
    public ProjectId propose(GroupId id, ProjectPlan plan) {
        FirstProject project = new FirstProject(access.town(), group(id), plan, access.today());
        projects.add(project);
        return project.id();
    }

    /** @throws NoSuchProject when the town has none with this id; NoSuchTeam when the asker does not see its team */
    public View view(ProjectId id) {
        FirstProject project = projects.get(access.town(), id);
        MultiplierTeam team = access.seen(project.team());
        boolean ordering = project.state() == ProjectState.PROPOSED;
        return new View(
                project,
                team,
                work.group(access.town(), project.group()),
                units.names(access.town()).getOrDefault(project.plan().unit(), ""),
                ordering ? access.keeps() : access.works(team));
    }

    /**
     * @param word what is to be known of it; needed where it does not go on
     * @throws de.digifit.core.firstproject.StepNotPossible when that does not follow
     * @throws de.digifit.core.firstproject.ReasonMissing when it does not go on and nobody says why
     */
    public void go(ProjectId id, ProjectState to, String word) {
        if (!view(id).going()) {
            throw new NoSuchProject(id);
        }
        projects.hold(access.town(), id).go(to, word, access.today());
    }

    /**
     * A project and what is around it.
     *
     * @param unit by name
     * @param going whether the asker can enter the next step
     */
    public record View(FirstProject project, MultiplierTeam team, WorkingGroup group, String unit, boolean going) {}
}
