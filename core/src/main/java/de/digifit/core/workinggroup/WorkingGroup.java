// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some of a team take one topic further: with a goal, a rhythm of meetings, and somebody who speaks for them. */
@Entity
@Table(schema = "core", name = "working_group")
@SecondaryTable(schema = "core", name = "group_speaker", pkJoinColumns = @PrimaryKeyJoinColumn(name = "working_group"))
public class WorkingGroup {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private String name;
    private String goal;
    private String rhythm;

    @Column(table = "group_speaker", name = "person")
    private @Nullable UUID speaker;

    private LocalDate foundedOn;

    protected WorkingGroup() {}

    /**
     * @param rhythm how often the group meets, in words
     * @throws NotOfTheTeam when the speaker does not belong to the team today
     */
    public WorkingGroup(
            MultiplierTeam team, String name, String goal, String rhythm, PersonId speaker, LocalDate today) {
        requireMember(team, speaker, today);
        this.id = Ids.next();
        this.town = team.town().value();
        this.team = team.id().value();
        this.name = name;
        this.goal = goal;
        this.rhythm = rhythm;
        this.speaker = speaker.value();
        this.foundedOn = today;
    }

    static void requireMember(MultiplierTeam team, PersonId person, LocalDate today) {
        if (!team.hasMember(person, today)) {
            throw new NotOfTheTeam();
        }
    }

    public GroupId id() {
        return new GroupId(id);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public String name() {
        return name;
    }

    public String goal() {
        return goal;
    }

    public String rhythm() {
        return rhythm;
    }

    /** Nobody once the person has left the house. */
    public Optional<PersonId> speaker() {
        return Optional.ofNullable(speaker).map(PersonId::new);
    }

    public LocalDate foundedOn() {
        return foundedOn;
    }
}
