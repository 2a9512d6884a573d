// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Marks;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was there: by the closed list, and before that by the marks of the day. */
@ApplicationScoped
class Participants {

    private static final Set<BookingState> WAS_THERE = Set.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED);

    private final Bookings bookings;
    private final Marks marks;

    @Inject
    Participants(Bookings bookings, Marks marks) {
        this.bookings = bookings;
        this.marks = marks;
    }

    List<Booking> of(Event event) {
        return event.state() == Event.State.HELD
                ? bookings.ended(event.id()).stream()
                        .filter(Participants::wasThere)
                        .toList()
                : marked(bookings.confirmed(event.id()));
    }

    /** The bookings with which that person was somewhere, newest first. */
    List<Booking> of(PersonId person) {
        List<Booking> all = bookings.of(person);
        List<Booking> marked = marked(all.stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .toList());
        return all.stream()
                .filter(booking -> wasThere(booking) || marked.contains(booking))
                .toList();
    }

    private static boolean wasThere(Booking booking) {
        return WAS_THERE.contains(booking.state());
    }

    private List<Booking> marked(List<Booking> confirmed) {
        Set<BookingId> present = marks.of(confirmed.stream().map(Booking::id).toList()).stream()
                .map(Mark::booking)
                .collect(Collectors.toSet());
        return confirmed.stream()
                .filter(booking -> present.contains(booking.id()))
                .toList();
    }
}
