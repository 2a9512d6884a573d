// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a group of parallel dates one was chosen for a booking: by whom, and when. It is only ever written down; the last
 * one for a group says what holds, and the booking names it.
 */
@Entity
@Table(schema = "lms", name = "date_choice")
public class Choice {

    @Id
    private UUID id;

    private UUID booking;
    private UUID session;
    private String parallel;
    private UUID chosenBy;
    private Instant chosenAt;
    private @Nullable Integer seats;

    protected Choice() {}

    public Choice(Booking booking, DateOption date, PersonId by, Instant now) {
        this.id = Ids.next();
        this.booking = booking.id().value();
        this.session = date.session().id();
        this.parallel = date.session().parallel();
        this.chosenBy = by.value();
        this.chosenAt = now;
        this.seats = date.seats();
    }

    public UUID id() {
        return id;
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public UUID session() {
        return session;
    }

    /** Name of the group. */
    public String parallel() {
        return parallel;
    }

    public PersonId by() {
        return new PersonId(chosenBy);
    }

    public Instant at() {
        return chosenAt;
    }
}
