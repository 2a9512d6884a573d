// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a role, from when to when, and who said so.
 *
 * <p>It begins today or later, so that nobody is measured by what could not be known. It is open or has a last day; that
 * day can be moved, never behind today. What is over stays readable. Only what has not counted for a whole day yet can be
 * taken back as if it had never been said. Whoever changes it names the version that was read.
 */
@Entity
@Table(schema = "core", name = "role_assignment")
public class RoleAssignment {

    /** Who did it, and when. */
    @Embeddable
    public record Hand(UUID person, Instant at) implements Serializable {

        public static Hand of(PersonId person, Instant at) {
            return new Hand(person.value(), at);
        }

        public PersonId by() {
            return new PersonId(person);
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, TownClock.ZONE);
        }
    }

    @Id
    private UUID id;

    private UUID person;
    private UUID roleProfile;
    private int version;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "assigned_by"))
    @AttributeOverride(name = "at", column = @Column(name = "assigned_at"))
    private @Nullable Hand assigned;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private @Nullable Hand ended;

    protected RoleAssignment() {}

    /** One that was there before anybody gave it here. */
    public RoleAssignment(PersonId person, RoleProfile profile, Period period) {
        this.id = Ids.next();
        this.person = person.value();
        this.roleProfile = profile.id().value();
        this.period = period;
    }

    /**
     * Gives a role.
     *
     * @param until the last day; nothing while it is open
     * @throws NotGivenAnyMore when the profile is retired
     * @throws BeginsInThePast when the first day is over
     * @throws EndsBeforeItBegins when the last day is before the first
     */
    public static RoleAssignment give(
            PersonId person, RoleProfile profile, LocalDate from, @Nullable LocalDate until, Hand hand) {
        if (profile.retired()) {
            throw new NotGivenAnyMore(profile.title());
        }
        if (from.isBefore(hand.day())) {
            throw new BeginsInThePast(hand.day());
        }
        requireOrder(from, until);
        RoleAssignment given = new RoleAssignment(person, profile, new Period(from, until));
        given.assigned = hand;
        return given;
    }

    /**
     * It ends with that day, which still counts; an end that was said before is moved.
     *
     * @param seen the version that was read
     * @throws AssignmentChanged when it is another one by now
     * @throws AssignmentOver when it is history
     * @throws EndsBeforeItBegins when the last day is before the first
     * @throws EndsInThePast when the last day is over
     */
    public void end(LocalDate last, int seen, Hand hand) {
        requireSeen(seen);
        LocalDate until = period.validTo();
        if (until != null && until.isBefore(hand.day())) {
            throw new AssignmentOver(until);
        }
        requireOrder(period.validFrom(), last);
        if (last.isBefore(hand.day())) {
            throw new EndsInThePast(hand.day());
        }
        period = new Period(period.validFrom(), last);
        ended = hand;
        version++;
    }

    /**
     * Whether it may be taken back as if it had never been said.
     *
     * @throws AssignmentChanged when it is another version by now
     * @throws AlreadyBegun when it began before today: then it is ended
     */
    public void requireTakenBack(int seen, LocalDate today) {
        requireSeen(seen);
        if (!takenBackOn(today)) {
            throw new AlreadyBegun(period.validFrom());
        }
    }

    /** Whether it has not counted for a whole day yet. */
    public boolean takenBackOn(LocalDate today) {
        return !period.validFrom().isBefore(today);
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new AssignmentChanged();
        }
    }

    private static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new EndsBeforeItBegins(from);
        }
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public ProfileId roleProfile() {
        return new ProfileId(roleProfile);
    }

    public Period period() {
        return period;
    }

    /** How often it was changed since it was given. */
    public int version() {
        return version;
    }

    /** Nobody where it was there before anybody gave it here. */
    public Optional<Hand> assigned() {
        return Optional.ofNullable(assigned);
    }

    /** Who said the last day, if that was not said at once. */
    public Optional<Hand> ended() {
        return Optional.ofNullable(ended);
    }
}
