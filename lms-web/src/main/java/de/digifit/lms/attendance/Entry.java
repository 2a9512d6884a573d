// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody set a mark, or took one back: who, how, when, and after the list was closed also why.
 *
 * <p>Entries are only ever added. Each bears an id that its maker chose, also a telephone without a network, so that
 * sending it again changes nothing.
 */
@Entity
@Table(schema = "lms", name = "attendance_entry")
public class Entry {

    /**
     * How it came to be known.
     *
     * @param why empty while the list is open
     */
    public record How(Mark.Method method, PersonId by, Instant at, String why) {

        public static How of(Mark.Method method, PersonId by, Instant at) {
            return new How(method, by, at, "");
        }
    }

    @Id
    private UUID id;

    private UUID booking;
    private UUID session;

    @Enumerated(EnumType.STRING)
    private Block.Half half;

    private boolean present;

    @Enumerated(EnumType.STRING)
    private Mark.Method method;

    private UUID recordedBy;
    private Instant recordedAt;
    private String why;

    protected Entry() {}

    public Entry(UUID id, BookingId booking, Block block, boolean present, How how) {
        this.id = id;
        this.booking = booking.value();
        this.session = block.session();
        this.half = block.half();
        this.present = present;
        this.method = how.method();
        this.recordedBy = how.by().value();
        this.recordedAt = how.at();
        this.why = how.why();
    }

    /** The mark that it makes. */
    public Mark mark() {
        return new Mark(this);
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

    public Block.Half half() {
        return half;
    }

    public boolean present() {
        return present;
    }

    public Mark.Method method() {
        return method;
    }

    public PersonId by() {
        return new PersonId(recordedBy);
    }

    public Instant at() {
        return recordedAt;
    }

    public String why() {
        return why;
    }
}
