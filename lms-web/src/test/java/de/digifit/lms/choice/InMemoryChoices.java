// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.seminar.EventId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Choices for tests. */
public final class InMemoryChoices implements Choices {

    private final List<Choice> choices = new ArrayList<>();
    private final InMemoryBookings bookings;

    public InMemoryChoices(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public void add(Choice choice) {
        choices.add(choice);
    }

    @Override
    public List<Choice> of(Collection<BookingId> some) {
        return choices.stream()
                .filter(choice -> some.contains(choice.booking()))
                .toList();
    }

    @Override
    public Map<UUID, Integer> taken(EventId event, Collection<BookingId> but) {
        Map<UUID, Integer> taken = new HashMap<>();
        bookings.all().stream()
                .filter(booking -> booking.event().equals(event) && !but.contains(booking.id()))
                .filter(booking -> booking.state().hasPlace())
                .map(Booking::dates)
                .forEach(dates -> dates.forEach(date -> taken.merge(date, 1, Integer::sum)));
        return taken;
    }
}
