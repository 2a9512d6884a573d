// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody changed something about an event; only ever added to. */
@Entity
@Table(schema = "lms", name = "event_change")
public class Change {

    /** What was done. */
    public enum Kind {
        DRAFTED,
        EDITED,
        PUBLISHED,
        MOVED,
        CALLED_OFF,
        RESIZED,
        /** Takes place although fewer people come than were needed. */
        HELD_ANYWAY
    }

    @Id
    private UUID id;

    private UUID town;
    private UUID event;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID person;
    private Instant at;
    private String why;

    protected Change() {}

    public Change(Event event, Kind kind, PersonId person, Instant at, String why) {
        this.id = Ids.next();
        this.town = event.town().value();
        this.event = event.id().value();
        this.kind = kind;
        this.person = person.value();
        this.at = at;
        this.why = why.strip();
    }

    public EventId event() {
        return new EventId(event);
    }

    public Kind kind() {
        return kind;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Instant at() {
        return at;
    }

    public String why() {
        return why;
    }
}
