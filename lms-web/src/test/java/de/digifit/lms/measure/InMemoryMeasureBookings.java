// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What applications remember, for tests. */
public final class InMemoryMeasureBookings implements MeasureBookings {

    private final List<MeasureBooking> remembered = new ArrayList<>();
    private final InMemoryBookings bookings;
    private final Events events;

    public InMemoryMeasureBookings(InMemoryBookings bookings, Events events) {
        this.bookings = bookings;
        this.events = events;
    }

    @Override
    public void add(MeasureBooking another) {
        remembered.add(another);
    }

    @Override
    public List<Attempt> of(Collection<MeasureId> measures) {
        return remembered.stream()
                .filter(each -> measures.contains(each.measure()))
                .map(each -> attempt(each.measure(), booking(each)))
                .toList();
    }

    private Attempt attempt(MeasureId measure, Booking booking) {
        Event event = events.get(booking.town(), booking.event());
        return new Attempt(
                measure,
                booking.id(),
                booking.state(),
                event.startsAt().toLocalDate(),
                event.endsAt().toLocalDate());
    }

    private Booking booking(MeasureBooking each) {
        return bookings.all().stream()
                .filter(booking -> booking.id().equals(each.booking()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<BookingId, MeasureId> undecided(Collection<PersonId> people) {
        return remembered.stream()
                .filter(each -> people.contains(booking(each).person()))
                .filter(each -> booking(each).state().undecided())
                .collect(Collectors.toMap(MeasureBooking::booking, MeasureBooking::measure));
    }

    @Override
    public Set<UUID> withDates(TownId town, Collection<UUID> seminars, LocalDate today) {
        return seminars.stream()
                .filter(seminar ->
                        !events.open(town, new SeminarId(seminar), today, 1).isEmpty())
                .collect(Collectors.toSet());
    }
}
