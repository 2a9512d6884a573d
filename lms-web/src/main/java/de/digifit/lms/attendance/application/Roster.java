// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is booked on an event, and who was there. */
@ApplicationScoped
class Roster {

    private final Seminars seminars;
    private final Bookings bookings;
    private final Marks marks;
    private final Names names;
    private final Venues venues;

    @Inject
    Roster(Seminars seminars, Bookings bookings, Marks marks, Names names, Venues venues) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.marks = marks;
        this.names = names;
        this.venues = venues;
    }

    List<MyEvent> described(List<Event> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        Map<SeminarId, Seminar> titles = seminars.get(
                held.get(0).town(), held.stream().map(Event::seminar).toList());
        return held.stream()
                .map(event -> new MyEvent(event, Objects.requireNonNull(titles.get(event.seminar()))))
                .toList();
    }

    Seminar seminar(Event event) {
        return seminars.get(event.town(), event.seminar());
    }

    /** Who has a place; after the list was closed, who had one. */
    List<Booking> bookings(Event event) {
        return event.state() == Event.State.HELD ? bookings.ended(event.id()) : bookings.confirmed(event.id());
    }

    /** Held back from others until the transaction ends. */
    Booking booking(Event event, BookingId id) {
        return bookings.get(event.town(), id);
    }

    Sheet sheet(Event event) {
        List<Booking> booked = bookings(event);
        Map<BookingId, List<Mark>> marked = marked(booked);
        Map<PersonId, String> known = names.of(event.town(), people(booked));
        List<Sheet.Row> rows = booked.stream()
                .map(booking -> new Sheet.Row(
                        booking.id(),
                        booking.person(),
                        known.getOrDefault(booking.person(), ""),
                        booking.state(),
                        booking.agenda(event),
                        methods(marked.getOrDefault(booking.id(), List.of()))))
                .sorted(Comparator.comparing(Sheet.Row::name))
                .toList();
        return new Sheet(event, seminar(event), rows, rooms(event));
    }

    private Map<RoomId, String> rooms(Event event) {
        Set<RoomId> used = event.sessions().stream()
                .flatMap(session -> session.room().stream())
                .collect(Collectors.toSet());
        return used.isEmpty()
                ? Map.of()
                : venues.rooms(event.town(), used).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, room -> room.getValue().where()));
    }

    Map<PersonId, String> units(Event event) {
        return names.unitsOf(event.town(), people(bookings(event)));
    }

    List<String> lecturers(Event event) {
        return names.of(event.town(), event.lecturers()).values().stream()
                .sorted()
                .toList();
    }

    Map<BookingId, Set<UUID>> present(Collection<Booking> booked) {
        return marked(booked).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> methods(one.getValue()).keySet()));
    }

    /** Makes the marks of these bookings what is said; only blocks of the event and bookings with a place count. */
    void keep(Event event, Map<BookingId, Set<UUID>> present, Entry.How how) {
        List<Booking> booked = bookings(event);
        Map<BookingId, Set<UUID>> kept = present(booked);
        booked.forEach(booking -> change(
                event,
                booking.id(),
                kept.getOrDefault(booking.id(), Set.of()),
                present.getOrDefault(booking.id(), Set.of()),
                how));
    }

    /** The same for one booking. */
    void keepOne(Event event, Booking booking, Set<UUID> present, Entry.How how) {
        Set<UUID> kept = present(List.of(booking)).getOrDefault(booking.id(), Set.of());
        change(event, booking.id(), kept, present, how);
    }

    private void change(Event event, BookingId booking, Set<UUID> known, Set<UUID> wanted, Entry.How how) {
        for (Block block : Block.of(event)) {
            if (block.isAmong(wanted) != block.isAmong(known)) {
                marks.enter(new Entry(Ids.next(), booking, block, block.isAmong(wanted), how));
            }
        }
    }

    /** One entry; about a booking without a place or a block of another event it is left out. */
    void enter(Event event, AttendanceLists.Tick tick, Entry.How how) {
        Optional<Block> block = Block.of(event).stream()
                .filter(one -> one.id().equals(tick.block()))
                .findFirst();
        boolean booked = bookings(event).stream().anyMatch(one -> one.id().equals(tick.booking()));
        if (block.isPresent() && booked) {
            marks.enter(new Entry(tick.id(), tick.booking(), block.get(), tick.present(), how));
        }
    }

    List<Entry> history(BookingId booking) {
        return marks.history(List.of(booking));
    }

    private Map<BookingId, List<Mark>> marked(Collection<Booking> booked) {
        return marks.of(booked.stream().map(Booking::id).toList()).stream()
                .collect(Collectors.groupingBy(Mark::booking));
    }

    private static Map<UUID, Mark.Method> methods(List<Mark> marks) {
        return marks.stream().collect(Collectors.toMap(Mark::block, Mark::method));
    }

    private static List<PersonId> people(List<Booking> booked) {
        return booked.stream().map(Booking::person).toList();
    }
}
