// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The events with which the asker may do something; any other answers like one that does not exist. */
@ApplicationScoped
public class Held {

    private static final int MONTHS = 2;

    private final Asker asker;
    private final Modules modules;
    private final Events events;
    private final Calendars calendars;
    private final Clock clock;

    @Inject
    public Held(Asker asker, Modules modules, Events events, Calendars calendars, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    public PersonId asker() {
        return asker.person();
    }

    TownId town() {
        return asker.town();
    }

    public Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    WorkingDays workingDays() {
        return calendars.of(asker.town());
    }

    List<Event> open() {
        return events.heldBy(asker.town(), asker.person());
    }

    List<Event> closed() {
        return events.closedBy(asker.town(), asker.person());
    }

    /** @throws NoSuchSeminar when the asker does not hold this event */
    public Event mine(EventId id) {
        modules.requireReleased(Module.ATTENDANCE);
        Event event = events.get(asker.town(), id);
        if (!event.isHeldByLecturer(asker.person())) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }

    /** @throws NoSuchSeminar when the asker neither holds this event nor coordinates all of the town */
    Event entrusted(EventId id) {
        modules.requireReleased(Module.ATTENDANCE);
        Event event = events.get(asker.town(), id);
        if (!event.isHeldByLecturer(asker.person()) && !coordinates()) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }

    List<Event> around() {
        return coordinates()
                ? events.between(asker.town(), today().minusMonths(MONTHS), today().plusMonths(MONTHS))
                : closed();
    }

    private boolean coordinates() {
        return asker.get().responsibilities().contains(Responsibility.COORDINATION);
    }
}
