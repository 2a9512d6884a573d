// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.EventId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Bookings for tests; one thread has nobody to hold back. */
public final class InMemoryBookings implements Bookings {

    private final List<Booking> bookings = new ArrayList<>();

    @Override
    public void add(Booking booking) {
        bookings.add(booking);
    }

    public List<Booking> all() {
        return List.copyOf(bookings);
    }

    @Override
    public Booking get(TownId town, BookingId id) {
        return oldestFirst(
                        booking -> booking.town().equals(town) && booking.id().equals(id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(id));
    }

    @Override
    public Optional<Booking> findAlive(PersonId person, EventId event) {
        return oldestFirst(booking -> booking.person().equals(person)
                        && booking.event().equals(event)
                        && booking.state().alive())
                .stream()
                .findFirst();
    }

    @Override
    public List<Booking> alive(PersonId person) {
        return oldestFirst(
                booking -> booking.person().equals(person) && booking.state().alive());
    }

    @Override
    public List<Booking> of(PersonId person) {
        List<Booking> mine =
                new ArrayList<>(oldestFirst(booking -> booking.person().equals(person)));
        Collections.reverse(mine);
        return mine;
    }

    @Override
    public List<Booking> undecided(Collection<PersonId> people) {
        return oldestFirst(booking -> people.contains(booking.person()) && booking.state() == BookingState.APPLIED);
    }

    @Override
    public List<Booking> alive(EventId event) {
        return oldestFirst(
                booking -> booking.event().equals(event) && booking.state().alive());
    }

    @Override
    public List<Booking> confirmed(EventId event) {
        return oldestFirst(booking -> booking.event().equals(event) && booking.state() == BookingState.CONFIRMED);
    }

    @Override
    public List<Booking> waiting(EventId event) {
        return oldestFirst(booking -> booking.event().equals(event) && booking.state() == BookingState.WAITING);
    }

    @Override
    public List<Booking> ended(EventId event) {
        return oldestFirst(booking -> booking.event().equals(event)
                && List.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED, BookingState.ABSENT)
                        .contains(booking.state()));
    }

    @Override
    public Map<EventId, Demand> demand(TownId town, Collection<EventId> events) {
        Map<EventId, Demand> demand = new HashMap<>();
        events.forEach(event -> demand.put(
                event,
                new Demand(
                        oldestFirst(booking -> booking.event().equals(event)
                                        && booking.state().undecided())
                                .size(),
                        waiting(event).size())));
        return demand;
    }

    @Override
    public void serialise(PersonId person) {
        // A test is alone.
    }

    private List<Booking> oldestFirst(Predicate<Booking> wanted) {
        return bookings.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Booking::appliedAt))
                .toList();
    }
}
