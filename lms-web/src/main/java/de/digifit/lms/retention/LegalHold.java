// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nothing about a person, or nothing about an event, is deleted while proceedings need it (Art. 17(3)(e) GDPR).
 *
 * <p>Data protection sets it with reason and file number and lifts it; it is never rewritten. What became due in the
 * meantime goes with the next run after it was lifted.
 */
@Entity
@Table(schema = "lms", name = "legal_hold")
public class LegalHold {

    @Id
    private UUID id;

    private UUID town;
    private @Nullable UUID person;
    private @Nullable UUID event;
    private String why;
    private String fileNumber;
    private UUID setBy;
    private Instant setAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;

    protected LegalHold() {}

    private LegalHold(
            TownId town, @Nullable UUID person, @Nullable UUID event, Grounds grounds, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person;
        this.event = event;
        this.why = grounds.why();
        this.fileNumber = grounds.fileNumber();
        this.setBy = by.value();
        this.setAt = now;
    }

    public static LegalHold of(TownId town, PersonId person, Grounds grounds, PersonId by, Instant now) {
        return new LegalHold(town, person.value(), null, grounds, by, now);
    }

    public static LegalHold of(TownId town, EventId event, Grounds grounds, PersonId by, Instant now) {
        return new LegalHold(town, null, event.value(), grounds, by, now);
    }

    /** Once; a second time changes nothing. */
    public void lift(PersonId by, Instant now) {
        if (liftedAt == null) {
            liftedBy = by.value();
            liftedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    public Optional<EventId> event() {
        return Optional.ofNullable(event).map(EventId::new);
    }

    public Grounds grounds() {
        return new Grounds(why, fileNumber);
    }

    public PersonId by() {
        return new PersonId(setBy);
    }

    public Instant since() {
        return setAt;
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }
}
