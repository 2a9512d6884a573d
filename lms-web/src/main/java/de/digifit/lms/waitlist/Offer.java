// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Transition;
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

    /**
     * Accepted, declined, lapsed, or called off.
     *
     * @throws OfferExpired when it is accepted too late
     */
    public void answered(Transition how, Instant at) {
        if (how == Transition.ACCEPT && at.isAfter(answerBy)) {
            throw new OfferExpired();
        }
        settledAt = at;
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
