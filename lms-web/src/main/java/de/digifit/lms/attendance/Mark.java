// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody was there at one date of an event. That there is no mark means that the person was not there. */
@Entity
@Table(schema = "lms", name = "attendance_mark")
public class Mark {

    @Id
    private UUID id;

    private UUID booking;
    private UUID session;
    private UUID recordedBy;
    private Instant recordedAt;

    protected Mark() {}

    public Mark(BookingId booking, UUID session, PersonId by, Instant now) {
        this.id = Ids.next();
        this.booking = booking.value();
        this.session = session;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public UUID session() {
        return session;
    }
}
