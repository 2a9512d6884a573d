// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes over in a multiplier team: tasks and limits, how much of the working time, who does the daily work
 * meanwhile, and until when. Leaving is possible on any day, without reasons.
 *
 * <p>Coordination writes it down; it counts once the person and the leader have both confirmed it, and then the person
 * belongs to the team.
 */
@Entity
@Table(schema = "core", name = "role_agreement")
public class RoleAgreement {

    @Id
    private UUID id;

    private UUID town;
    private UUID team;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private int share;
    private String tasks;
    private String limits;
    private @Nullable UUID deputy;

    @Embedded
    private Period period;

    private LocalDate proposedOn;
    private @Nullable LocalDate personOn;
    private @Nullable UUID leader;
    private @Nullable LocalDate leaderOn;

    protected RoleAgreement() {}

    /**
     * Proposes one.
     *
     * @throws de.digifit.core.changeagent.ShareOutOfRange when it is no time, or more than there is
     * @throws de.digifit.core.changeagent.PeriodNotPossible when the period is over, turned round, or after the mandate
     * @throws de.digifit.core.changeagent.SeatTaken when the person is a member then, or somebody else speaks for the team
     */
    public RoleAgreement(MultiplierTeam team, Seat seat, String tasks, String limits, LocalDate today) {
        team.requireFree(seat, today);
        this.id = Ids.next();
        this.town = team.town().value();
        this.team = team.id().value();
        this.person = seat.person().value();
        this.role = seat.role();
        this.share = seat.share();
        this.deputy = seat.deputy().map(PersonId::value).orElse(null);
        this.period = new Period(seat.from(), seat.until());
        this.tasks = tasks;
        this.limits = limits;
        this.proposedOn = today;
    }

    /** @throws Confirmed when the person did before */
    public void confirmByPerson(LocalDate today) {
        if (personOn != null) {
            throw new Confirmed(personOn);
        }
        personOn = today;
    }

    /** @throws Confirmed when the leader, or who stood in, did before */
    public void confirmByLeader(PersonId by, LocalDate today) {
        if (leaderOn != null) {
            throw new Confirmed(leaderOn);
        }
        leader = by.value();
        leaderOn = today;
    }

    /** Both have confirmed it. */
    public boolean agreed() {
        return personOn != null && leaderOn != null;
    }

    public Seat seat() {
        return new Seat(person(), role, share, period.validFrom(), Objects.requireNonNull(period.validTo()), deputy());
    }

    public RoleAgreementId id() {
        return new RoleAgreementId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String tasks() {
        return tasks;
    }

    public String limits() {
        return limits;
    }

    public Optional<PersonId> deputy() {
        return Optional.ofNullable(deputy).map(PersonId::new);
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<LocalDate> confirmedByPersonOn() {
        return Optional.ofNullable(personOn);
    }

    public Optional<LocalDate> confirmedByLeaderOn() {
        return Optional.ofNullable(leaderOn);
    }

    /** Who confirmed it in the place of the leader, or as leader. */
    public Optional<PersonId> confirmedBy() {
        return Optional.ofNullable(leader).map(PersonId::new);
    }
}
