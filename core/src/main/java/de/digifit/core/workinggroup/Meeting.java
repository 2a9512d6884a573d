// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The team or a group has met: how many were there, what came of it, and what was decided. Never who was there. */
@Entity
@Table(schema = "core", name = "team_meeting")
public class Meeting {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private @Nullable UUID workingGroup;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private int present;
    private String results;
    private String decisions;

    protected Meeting() {}

    /**
     * @throws NotHeldYet when the day has not come yet
     * @throws NobodyPresent when nobody was there
     */
    public Meeting(MultiplierTeam team, Optional<GroupId> group, Minutes minutes, LocalDate today) {
        if (minutes.heldOn().isAfter(today)) {
            throw new NotHeldYet(today);
        }
        if (minutes.present() < 1) {
            throw new NobodyPresent();
        }
        this.id = Ids.next();
        this.town = team.town().value();
        this.team = team.id().value();
        this.workingGroup = group.map(GroupId::value).orElse(null);
        this.kind = minutes.kind();
        this.heldOn = minutes.heldOn();
        this.present = minutes.present();
        this.results = minutes.results();
        this.decisions = minutes.decisions();
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public Optional<GroupId> group() {
        return Optional.ofNullable(workingGroup).map(GroupId::new);
    }

    public Minutes minutes() {
        return new Minutes(kind, heldOn, present, results, decisions);
    }

    /**
     * What is written down.
     *
     * @param present how many people were there
     * @param decisions what was decided; may be empty
     */
    public record Minutes(MeetingKind kind, LocalDate heldOn, int present, String results, String decisions) {}
}
