// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The events of which the asker reads what was said: coordination of all, lecturers of their own. */
@ApplicationScoped
class Entrusted {

    private static final int MONTHS = 12;

    private final Asker asker;
    private final Events events;
    private final Clock clock;

    @Inject
    Entrusted(Asker asker, Events events, Clock clock) {
        this.asker = asker;
        this.events = events;
        this.clock = clock;
    }

    TownId town() {
        return asker.town();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NoSuchSeminar when the asker neither holds this event nor coordinates */
    Event get(EventId id) {
        Event event = events.get(asker.town(), id);
        if (!mine(event)) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }

    /** Those of the last twelve months that are over or in their last day, latest first. */
    List<Event> over() {
        return events.between(asker.town(), today().minusMonths(MONTHS), today()).stream()
                .filter(event -> event.state() == Event.State.PUBLISHED || event.state() == Event.State.HELD)
                .filter(event -> !Rounds.lastDay(event).isAfter(today()))
                .filter(this::mine)
                .sorted(Comparator.comparing(Event::startsAt).reversed())
                .toList();
    }

    boolean coordinates() {
        return asker.get().responsibilities().contains(Responsibility.COORDINATION);
    }

    private boolean mine(Event event) {
        return coordinates() || event.isHeldByLecturer(asker.person());
    }
}
