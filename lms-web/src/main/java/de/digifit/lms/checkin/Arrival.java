// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person says to be there, or to have been there, where the house cannot see it: online, or with a code that arrived
 * late because there was no network. It becomes a mark when the lecturer confirms it.
 *
 * <p>Kept are the moment of coming and, online, of leaving. What happens in between is nobody's business: there is no
 * camera, no watching of activity.
 */
@Entity
@Table(schema = "lms", name = "arrival")
public class Arrival {

    @Id
    private UUID id;

    private UUID booking;
    private UUID event;
    private UUID block;

    @Enumerated(EnumType.STRING)
    private Mark.Method method;

    private Instant cameAt;
    private @Nullable Instant leftAt;
    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;

    protected Arrival() {}

    /** @param id made by whoever sends it, so that sending it again is harmless */
    public Arrival(UUID id, Booking booking, UUID block, Mark.Method method, Instant cameAt) {
        this.id = id;
        this.booking = booking.id().value();
        this.event = booking.event().value();
        this.block = block;
        this.method = method;
        this.cameAt = cameAt;
    }

    /** The first moment of leaving counts; a second click changes nothing. */
    public void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
        }
    }

    /** The lecturer has confirmed it, or not. */
    public void settle(PersonId by, Instant now) {
        if (settledAt == null) {
            settledBy = by.value();
            settledAt = now;
        }
    }

    public boolean settled() {
        return settledAt != null;
    }

    public UUID id() {
        return id;
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public EventId event() {
        return new EventId(event);
    }

    public UUID block() {
        return block;
    }

    public Mark.Method method() {
        return method;
    }

    public Instant cameAt() {
        return cameAt;
    }

    public @Nullable Instant leftAt() {
        return leftAt;
    }
}
