// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is booked on an event, and who was there. */
@ApplicationScoped
class Roster {

    private final Events events;
    private final Seminars seminars;
    private final Bookings bookings;
    private final Marks marks;
    private final Names names;

    @Inject
    Roster(Events events, Seminars seminars, Bookings bookings, Marks marks, Names names) {
        this.events = events;
        this.seminars = seminars;
        this.bookings = bookings;
        this.marks = marks;
        this.names = names;
    }

    List<MyEvent> heldBy(TownId town, PersonId lecturer) {
        List<Event> held = events.heldBy(town, lecturer);
        Map<SeminarId, Seminar> titles =
                seminars.get(town, held.stream().map(Event::seminar).toList());
        return held.stream()
                .map(event -> new MyEvent(event, Objects.requireNonNull(titles.get(event.seminar()))))
                .toList();
    }

    Event event(TownId town, EventId id) {
        return events.get(town, id);
    }

    List<Booking> bookings(Event event) {
        return bookings.confirmed(event.id());
    }

    Sheet sheet(Event event) {
        List<Booking> booked = bookings(event);
        Map<BookingId, Set<UUID>> present = present(booked);
        Map<PersonId, String> known =
                names.of(event.town(), booked.stream().map(Booking::person).toList());
        List<Sheet.Row> rows = booked.stream()
                .map(booking -> new Sheet.Row(
                        booking.id(),
                        known.getOrDefault(booking.person(), ""),
                        present.getOrDefault(booking.id(), Set.of())))
                .sorted(Comparator.comparing(Sheet.Row::name))
                .toList();
        return new Sheet(event, seminar(event), rows);
    }

    Seminar seminar(Event event) {
        return seminars.get(event.town(), event.seminar());
    }

    Map<BookingId, Set<UUID>> present(Collection<Booking> booked) {
        return marks.of(booked.stream().map(Booking::id).toList()).stream()
                .collect(Collectors.groupingBy(Mark::booking, Collectors.mapping(Mark::session, Collectors.toSet())));
    }

    /** Only dates of the event and bookings with a place count; anything else in the input is left out. */
    void keep(Event event, Map<BookingId, Set<UUID>> present, PersonId by) {
        List<BookingId> booked = bookings(event).stream().map(Booking::id).toList();
        Map<BookingId, List<Mark>> kept = marks.of(booked).stream().collect(Collectors.groupingBy(Mark::booking));
        for (BookingId booking : booked) {
            Set<UUID> wanted = new HashSet<>(present.getOrDefault(booking, Set.of()));
            wanted.retainAll(
                    event.sessions().stream().map(session -> session.id()).toList());
            for (Mark mark : kept.getOrDefault(booking, List.of())) {
                if (!wanted.remove(mark.session())) {
                    marks.remove(mark);
                }
            }
            wanted.forEach(session -> marks.add(new Mark(booking, session, by, names.now())));
        }
    }

    /** Names of people, and the moment. */
    @ApplicationScoped
    static class Names {

        private final People people;
        private final Clock clock;

        @Inject
        Names(People people, Clock clock) {
            this.people = people;
            this.clock = clock;
        }

        Map<PersonId, String> of(TownId town, Collection<PersonId> ids) {
            return people.names(town, ids);
        }

        Instant now() {
            return Instant.now(clock);
        }
    }
}
