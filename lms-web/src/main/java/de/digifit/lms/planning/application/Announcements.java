// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.lms.planning.Change;
import de.digifit.lms.planning.Changes;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventCalledOff;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.EventPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes down what the asker changes about events, and tells, in the same transaction, those whom it concerns. */
@ApplicationScoped
class Announcements {

    private final Asker asker;
    private final Changes changes;
    private final jakarta.enterprise.event.Event<Object> listeners;
    private final Clock clock;

    @Inject
    Announcements(Asker asker, Changes changes, jakarta.enterprise.event.Event<Object> listeners, Clock clock) {
        this.asker = asker;
        this.changes = changes;
        this.listeners = listeners;
        this.clock = clock;
    }

    void published(Event event) {
        record(event, Change.Kind.PUBLISHED, "");
        listeners.fire(new EventPublished(event));
    }

    void moved(Event event) {
        record(event, Change.Kind.MOVED, event.why());
        listeners.fire(new EventMoved(event, event.why()));
    }

    void calledOff(Event event) {
        record(event, Change.Kind.CALLED_OFF, event.why());
        listeners.fire(new EventCalledOff(event, event.why()));
    }

    /** What nobody but those who plan needs to know. */
    void record(Event event, Change.Kind kind, String why) {
        changes.add(new Change(event, kind, asker.person(), Instant.now(clock), why));
    }

    List<Change> of(Event event) {
        return changes.of(event.id());
    }

    Set<EventId> having(Change.Kind kind, Collection<EventId> events) {
        return changes.having(kind, events);
    }
}
