// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.calendar.CalendarEntry;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.calendar.application.Invitations;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.correspondence.Matter.Slot;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells everybody who has a place, or waits for one, that an event takes place at another time or elsewhere. That an
 * event does not take place at all is told with the step that each booking takes then.
 */
@ApplicationScoped
public class EventLetters {

    private final Bookings bookings;
    private final Itineraries itineraries;
    private final Invitations invitations;
    private final LetterDesk desk;
    private final Clock clock;

    @Inject
    public EventLetters(
            Bookings bookings, Itineraries itineraries, Invitations invitations, LetterDesk desk, Clock clock) {
        this.bookings = bookings;
        this.itineraries = itineraries;
        this.invitations = invitations;
        this.desk = desk;
        this.clock = clock;
    }

    void tell(@Observes EventMoved moved) {
        Event event = moved.event();
        Cause cause = new Cause("moved " + event.id() + " " + event.revision(), LetterKind.MOVED);
        Stream.concat(bookings.confirmed(event.id()).stream(), bookings.waiting(event.id()).stream())
                .forEach(booking -> desk.write(cause, booking.town(), booking.person(), matter(booking, moved)));
    }

    private Matter matter(Booking booking, EventMoved moved) {
        Event event = moved.event();
        Itinerary itinerary = itineraries.of(booking, event);
        List<Slot> before = invitations.told(itinerary).stream()
                .filter(entry -> itinerary.sessions().stream().noneMatch(session -> same(entry, session)))
                .map(entry -> new Slot(entry.startsAt(), entry.endsAt()))
                .toList();
        return Matter.of(itinerary, Instant.now(clock)).because(moved.why()).before(before);
    }

    private static boolean same(CalendarEntry entry, Session session) {
        return entry.startsAt().equals(session.startsAt()) && entry.endsAt().equals(session.endsAt());
    }
}
