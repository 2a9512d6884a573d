// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody was there at one block of an event. That there is no mark means that the person was not there. */
@Entity
@Table(schema = "lms", name = "attendance_mark")
public class Mark {

    /** How it became known. */
    public enum Method {
        /** Ticked by the lecturer. */
        LIST,
        /** The person scanned or typed the code shown in the room. */
        QR,
        /** The person typed the personal code at the device in the room. */
        KIOSK,
        /** Signed on paper, entered later. */
        PAPER,
        /** The person checked in online, and the lecturer confirmed. */
        ONLINE
    }

    @Id
    private UUID id;

    private UUID booking;
    private UUID session;

    @Enumerated(EnumType.STRING)
    private Block.Half half;

    @Enumerated(EnumType.STRING)
    private Method method;

    private UUID recordedBy;
    private Instant recordedAt;

    protected Mark() {}

    /** Ticked by the lecturer. */
    public Mark(BookingId booking, Block block, PersonId by, Instant now) {
        this(booking, block.session(), block.half(), by, now);
    }

    Mark(Entry entry) {
        this(entry.booking(), entry.session(), entry.half(), entry.by(), entry.at());
        this.method = entry.method();
    }

    private Mark(BookingId booking, UUID session, Block.Half half, PersonId by, Instant now) {
        this.id = Ids.next();
        this.booking = booking.value();
        this.session = session;
        this.half = half;
        this.method = Method.LIST;
        this.recordedBy = by.value();
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public BookingId booking() {
        return new BookingId(booking);
    }

    public UUID block() {
        return Block.idOf(session, half);
    }

    public Method method() {
        return method;
    }
}
