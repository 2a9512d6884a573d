// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.PlaceFreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gives a freed place, in the same transaction, to the first who waits and has no other date then. */
@ApplicationScoped
public class MovingUp {

    private final Bookings bookings;
    private final Places places;
    private final Diary diary;
    private final Clock clock;

    @Inject
    public MovingUp(Bookings bookings, Places places, Diary diary, Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.diary = diary;
        this.clock = clock;
    }

    void follow(@Observes PlaceFreed freed) {
        Optional<Booking> first = bookings.waiting(freed.event().id()).stream()
                .filter(waiting ->
                        diary.overlapping(freed.event(), waiting.person()).isEmpty())
                .findFirst();
        first.ifPresent(booking -> places.moveUp(booking, Decision.of(booking.person(), Instant.now(clock))));
    }
}
