// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.talk;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The last seminar that somebody attended, with all that belongs to it. */
public record LastAttended(Booking booking, Event event, Seminar seminar) {

    /** Nothing where nothing was attended. */
    public static Optional<LastAttended> of(
            PersonId person, Collection<Booking> bookings, Collection<Event> events, Collection<Seminar> seminars) {
        return bookings.stream()
                .filter(booking -> booking.person().equals(person) && booking.state() == BookingState.ATTENDED)
                .flatMap(booking -> events.stream()
                        .filter(event -> event.id().equals(booking.event()))
                        .flatMap(event -> seminars.stream()
                                .filter(seminar -> seminar.id().equals(event.seminar()))
                                .map(seminar -> new LastAttended(booking, event, seminar))))
                .max(Comparator.comparing(attended -> attended.event().endsAt()));
    }
}
