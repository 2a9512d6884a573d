// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A device in the room at which people without a telephone check in, for one block.
 *
 * <p>Nobody is signed in at it. Whoever knows its PIN sees the names of those who have a place and are not yet marked,
 * and nothing else of the house; to be marked, a person types the personal code of the badge or the invitation.
 */
@Entity
@Table(schema = "lms", name = "kiosk")
public class Kiosk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PINS = 100_000_000;

    @Id
    private UUID id;

    private UUID event;
    private UUID town;
    private UUID block;
    private String pin;
    private UUID openedBy;
    private Instant openedAt;
    private Instant closesAt;

    protected Kiosk() {}

    public Kiosk(Event event, Block block, PersonId by, Instant now, Instant closesAt) {
        this.id = Ids.next();
        this.event = event.id().value();
        this.town = event.town().value();
        this.block = block.id();
        this.pin = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(PINS));
        this.openedBy = by.value();
        this.openedAt = now;
        this.closesAt = closesAt;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    public void close(Instant now) {
        if (isOpen(now)) {
            closesAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public EventId event() {
        return new EventId(event);
    }

    public TownId town() {
        return new TownId(town);
    }

    public UUID block() {
        return block;
    }

    /** Eight digits, in two groups to read aloud. */
    public String pin() {
        return pin.substring(0, 4) + " " + pin.substring(4);
    }

    /** Who opened it, and answers for what is entered at it. */
    public PersonId openedBy() {
        return new PersonId(openedBy);
    }

    public Instant closesAt() {
        return closesAt;
    }
}
