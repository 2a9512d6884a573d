// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.workinggroup.GroupId;
import de.digifit.core.workinggroup.WorkingGroup;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a working group changes first, in one unit, for example how a document system is introduced. Its profile says how
 * it is, what is to be better, and who takes part; nobody's work is measured in it.
 */
@Entity
@Table(schema = "core", name = "first_project")
public class FirstProject {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private UUID workingGroup;
    private String name;
    private UUID unit;
    private String situation;
    private String goal;
    private String benefit;
    private String involved;
    private String milestones;
    private LocalDate until;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.PROPOSED;

    private LocalDate stateSince;
    private String stateWord = "";

    protected FirstProject() {}

    /** @throws PeriodNotPossible when it would have to be done already */
    public FirstProject(TownId town, WorkingGroup group, ProjectPlan plan, LocalDate today) {
        if (plan.until().isBefore(today)) {
            throw PeriodNotPossible.over(plan.until());
        }
        this.id = Ids.next();
        this.town = town.value();
        this.team = group.team().value();
        this.workingGroup = group.id().value();
        this.name = plan.name();
        this.unit = plan.unit().value();
        this.situation = plan.situation();
        this.goal = plan.goal();
        this.benefit = plan.benefit();
        this.involved = plan.involved();
        this.milestones = plan.milestones();
        this.until = plan.until();
        this.proposedOn = today;
        this.stateSince = today;
    }

    /**
     * It goes on, or not.
     *
     * @param word what is to be known of it; needed where it does not go on
     * @throws StepNotPossible when that does not follow
     * @throws ReasonMissing when it does not go on and nobody says why
     */
    public void go(ProjectState to, String word, LocalDate today) {
        if (!state.next().contains(to)) {
            throw new StepNotPossible(state);
        }
        if (to == ProjectState.STOPPED && word.isBlank()) {
            throw new ReasonMissing();
        }
        state = to;
        stateSince = today;
        stateWord = word;
    }

    public ProjectId id() {
        return new ProjectId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public GroupId group() {
        return new GroupId(workingGroup);
    }

    public ProjectPlan plan() {
        return new ProjectPlan(name, new UnitId(unit), situation, goal, benefit, involved, milestones, until);
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public ProjectState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    public String stateWord() {
        return stateWord;
    }
}
