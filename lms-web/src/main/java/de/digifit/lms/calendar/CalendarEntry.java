// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What was last said about one session to the calendar of whoever booked it.
 *
 * <p>Its number rises with everything that is said, so that a calendar never takes an old message for the newer one, in
 * whatever order mails arrive. The times are kept, so that a session that was struck from the event can still be taken
 * out of the calendar.
 */
@Entity
@Table(schema = "lms", name = "calendar_entry")
public class CalendarEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID booking;
    private UUID session;
    private int sequence;
    private boolean cancelled;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    protected CalendarEntry() {}

    /** Said for the first time. */
    public CalendarEntry(UUID id, UUID booking, UUID session, LocalDateTime startsAt, LocalDateTime endsAt) {
        this.id = id;
        this.booking = booking;
        this.session = session;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** It takes place then. */
    public void movedTo(LocalDateTime newStart, LocalDateTime newEnd) {
        sequence++;
        cancelled = false;
        startsAt = newStart;
        endsAt = newEnd;
    }

    public void cancel() {
        sequence++;
        cancelled = true;
    }

    public UUID booking() {
        return booking;
    }

    public UUID session() {
        return session;
    }

    public int sequence() {
        return sequence;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public LocalDateTime endsAt() {
        return endsAt;
    }
}
