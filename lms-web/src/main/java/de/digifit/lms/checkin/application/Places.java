// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confirmed places and the marks for them. */
@ApplicationScoped
class Places {

    private final Bookings bookings;
    private final Events events;
    private final Titles titles;
    private final Marks marks;
    private final Doors doors;

    @Inject
    Places(Bookings bookings, Events events, Titles titles, Marks marks, Doors doors) {
        this.bookings = bookings;
        this.events = events;
        this.titles = titles;
        this.marks = marks;
        this.doors = doors;
    }

    Doors doors() {
        return doors;
    }

    Instant now() {
        return doors.now();
    }

    /** The blocks of that day, or open then, for which the person has a place, earliest first. */
    List<Place> at(Instant moment, TownId town, PersonId person) {
        Map<EventId, Booking> mine = bookings.alive(person).stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .collect(Collectors.toMap(Booking::event, Function.identity(), (one, other) -> one));
        List<Event> held = events.get(town, mine.keySet()).values().stream()
                .filter(event -> event.state() == Event.State.PUBLISHED)
                .toList();
        Map<SeminarId, Words> known = titles.of(town, held);
        return held.stream()
                .flatMap(event -> places(event, mine, known))
                .filter(place -> doors.concern(place.block(), moment))
                .sorted(Comparator.comparing(place -> place.block().startsAt()))
                .toList();
    }

    private static Stream<Place> places(Event event, Map<EventId, Booking> mine, Map<SeminarId, Words> known) {
        Booking booking = Objects.requireNonNull(mine.get(event.id()));
        Words seminar = Objects.requireNonNull(known.get(event.seminar()));
        return booking.agenda(event).possible().stream()
                .flatMap(Block::of)
                .map(block -> new Place(booking, seminar, block));
    }

    Event event(TownId town, EventId id) {
        return events.get(town, id);
    }

    Words title(Event event) {
        return titles.of(event);
    }

    List<Booking> confirmed(Event event) {
        return bookings.confirmed(event.id());
    }

    /** Of parallel dates only whoever chose that one, or has not chosen yet. */
    List<Booking> confirmed(Event event, Block block) {
        return confirmed(event).stream()
                .filter(booking -> booking.agenda(event).possible().stream()
                        .anyMatch(date -> date.id().equals(block.session())))
                .toList();
    }

    Map<PersonId, String> names(Event event, Collection<Booking> some) {
        return titles.people(event.town(), some);
    }

    /** The blocks that are marked for these bookings. */
    Set<Marked> marked(Collection<Booking> some) {
        return marks.of(some.stream().map(Booking::id).distinct().toList()).stream()
                .map(mark -> new Marked(mark.booking().value(), mark.block()))
                .collect(Collectors.toSet());
    }

    /** Marked once, however often it is asked for. */
    void mark(Booking booking, Block block, Mark.Method method, PersonId by) {
        Marked wanted = new Marked(booking.id().value(), block.id());
        if (!marked(List.of(booking)).contains(wanted)) {
            marks.enter(new Entry(Ids.next(), booking.id(), block, true, Entry.How.of(method, by, now())));
        }
    }

    /** Somebody has a place for this block. */
    record Place(Booking booking, Words seminar, Block block) {

        Marked wanted() {
            return new Marked(booking.id().value(), block.id());
        }
    }

    /** A booking and a block with a mark. */
    record Marked(UUID booking, UUID block) {}
}
