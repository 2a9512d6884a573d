// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.Session;
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
 * out of the calendar. Of parallel dates the chosen one stands there; another choice moves the same entry.
 */
@Entity
@Table(schema = "lms", name = "calendar_entry")
public class CalendarEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID booking;
    private UUID slot;
    private UUID session;
    private int sequence;
    private boolean cancelled;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    protected CalendarEntry() {}

    /** Said for the first time. */
    public CalendarEntry(UUID booking, UUID slot, Session date) {
        this.id = Ids.next();
        this.booking = booking;
        this.slot = slot;
        this.session = date.id();
        this.startsAt = date.startsAt();
        this.endsAt = date.endsAt();
    }

    /** It is this date now, or takes place at another time. */
    public void movedTo(Session date) {
        sequence++;
        cancelled = false;
        session = date.id();
        startsAt = date.startsAt();
        endsAt = date.endsAt();
    }

    /** Whether the calendar knows this date as it is. */
    public boolean tells(Session date) {
        return !cancelled
                && session.equals(date.id())
                && startsAt.equals(date.startsAt())
                && endsAt.equals(date.endsAt());
    }

    public void cancel() {
        sequence++;
        cancelled = true;
    }

    public UUID booking() {
        return booking;
    }

    /** What it stands for: a date, or a group of parallel dates, of which it is the chosen one. */
    public UUID slot() {
        return slot;
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
