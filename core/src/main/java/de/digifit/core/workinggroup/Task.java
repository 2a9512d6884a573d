// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody of the team takes over until a day. */
@Entity
@Table(schema = "core", name = "team_task")
public class Task {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private @Nullable UUID workingGroup;
    private String words;
    private UUID person;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    protected Task() {}

    /**
     * @throws NotOfTheTeam when the person does not belong to the team today
     * @throws PeriodNotPossible when the day is over
     */
    public Task(
            MultiplierTeam team,
            Optional<GroupId> group,
            String words,
            PersonId person,
            LocalDate dueOn,
            LocalDate today) {
        WorkingGroup.requireMember(team, person, today);
        if (dueOn.isBefore(today)) {
            throw PeriodNotPossible.over(dueOn);
        }
        this.id = Ids.next();
        this.town = team.town().value();
        this.team = team.id().value();
        this.workingGroup = group.map(GroupId::value).orElse(null);
        this.words = words;
        this.person = person.value();
        this.dueOn = dueOn;
    }

    /** Done twice, it keeps the first day. */
    public void done(LocalDate today) {
        doneOn = Optional.ofNullable(doneOn).orElse(today);
    }

    public TaskId id() {
        return new TaskId(id);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public Optional<GroupId> group() {
        return Optional.ofNullable(workingGroup).map(GroupId::new);
    }

    public String words() {
        return words;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
