// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place is held for somebody until a moment. What became of it the booking says. */
@Entity
@Table(schema = "lms", name = "offer")
public class Offer {

    @Id
    private UUID booking;

    private Instant offeredAt;
    private Instant answerBy;
    private @Nullable Instant settledAt;

    protected Offer() {}

    public Offer(BookingId booking, Instant offeredAt, Instant answerBy) {
        this.booking = booking.value();
        this.offeredAt = offeredAt;
        this.answerBy = answerBy;
    }

    /** Answered, lapsed, or called off. */
    public void settled(Instant at) {
        settledAt = at;
    }

    /** @throws OfferExpired when it is too late to take it */
    public void requireOpen(Instant now) {
        if (now.isAfter(answerBy)) {
            throw new OfferExpired();
        }
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
