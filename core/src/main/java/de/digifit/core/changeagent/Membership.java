// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
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

/** Somebody belongs to a multiplier team from a day to a day, with a share of the working time in per cent. */
@Entity
@Table(schema = "core", name = "membership")
public class Membership {

    private static final int ALL = 100;

    @Id
    private UUID id;

    private UUID person;
    private int share;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Embedded
    private Period period;

    private @Nullable UUID deputy;

    protected Membership() {}

    Membership(Seat seat) {
        this.id = Ids.next();
        this.person = seat.person().value();
        this.share = seat.share();
        this.role = seat.role();
        this.period = new Period(seat.from(), seat.until());
        this.deputy = seat.deputy().map(PersonId::value).orElse(null);
    }

    /** @throws ShareOutOfRange when it is no time, or more than there is */
    public static int requireShare(int share) {
        if (share < 1 || share > ALL) {
            throw new ShareOutOfRange(share);
        }
        return share;
    }

    void endOn(LocalDate last) {
        period = new Period(period.validFrom(), last);
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public int share() {
        return share;
    }

    public MemberRole role() {
        return role;
    }

    public boolean speaker() {
        return role == MemberRole.SPEAKER;
    }

    public Period period() {
        return period;
    }

    public LocalDate last() {
        return Objects.requireNonNull(period.validTo());
    }

    /** Who does the daily work meanwhile. */
    public Optional<PersonId> deputy() {
        return Optional.ofNullable(deputy).map(PersonId::new);
    }

    /**
     * What somebody is to take over in a team.
     *
     * @param deputy who does the daily work meanwhile
     */
    public record Seat(
            PersonId person, MemberRole role, int share, LocalDate from, LocalDate until, Optional<PersonId> deputy) {}
}
