// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.ApplicationsClosed;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.record.Statements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives and frees places so that nobody has two at a time and no place is empty while somebody waits. */
@ApplicationScoped
class Places {

    private final Bookings bookings;
    private final Events events;
    private final Seminars seminars;
    private final Statements statements;
    private final Clock clock;

    @Inject
    Places(Bookings bookings, Events events, Seminars seminars, Statements statements, Clock clock) {
        this.bookings = bookings;
        this.events = events;
        this.seminars = seminars;
        this.statements = statements;
        this.clock = clock;
    }

    Booking apply(Event event, PersonId person, Occasion occasion) {
        if (!event.acceptsApplications(LocalDate.now(clock))) {
            throw new ApplicationsClosed();
        }
        refuseOverlap(event, person);
        Booking booking = new Booking(event, person, occasion.text(), Instant.now(clock));
        bookings.add(booking);
        statements.applied(person, seminars.get(event.town(), event.seminar()), event);
        return booking;
    }

    void approve(Booking booking, Decision decision) {
        bookings.serialise(booking.person());
        boolean can = Transition.APPROVE.leadsFrom(booking.state());
        if (can) {
            refuseOverlap(event(booking), booking.person());
        }
        boolean got = can && events.takePlace(booking.event());
        booking.go(got ? Transition.APPROVE : Transition.APPROVE_TO_WAIT, decision);
    }

    /** Frees a place and gives it, in the same transaction, to the first who waits and has no other date then. */
    void free(EventId event) {
        events.freePlace(event);
        bookings.waiting(event).stream()
                .filter(waiting -> overlapping(event(waiting), waiting.person()).isEmpty())
                .findFirst()
                .filter(first -> events.takePlace(event))
                .ifPresent(first -> first.go(Transition.MOVE_UP, Decision.of(first.person(), Instant.now(clock))));
    }

    List<BookingDetails> details(TownId town, Collection<Booking> some) {
        Map<EventId, Event> byId =
                events.get(town, some.stream().map(Booking::event).toList());
        Map<SeminarId, Seminar> titles =
                seminars.get(town, byId.values().stream().map(Event::seminar).toList());
        return some.stream()
                .filter(booking -> byId.containsKey(booking.event()))
                .map(booking -> BookingDetails.of(booking, byId, titles))
                .toList();
    }

    Event event(Booking booking) {
        return events.get(booking.town(), booking.event());
    }

    private void refuseOverlap(Event event, PersonId person) {
        overlapping(event, person).ifPresent(other -> {
            throw new DatesOverlap(other.seminar().title().de());
        });
    }

    private Optional<BookingDetails> overlapping(Event event, PersonId person) {
        List<Booking> confirmed = bookings.of(person).stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .toList();
        return details(event.town(), confirmed).stream()
                .filter(other -> event.overlaps(other.event()))
                .findFirst();
    }
}
