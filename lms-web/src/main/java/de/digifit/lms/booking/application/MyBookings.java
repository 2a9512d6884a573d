// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** One own booking: its way so far, and the answer to a place that is offered. */
@Act
@RequiresPermissions("seminar:apply")
public class MyBookings {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public MyBookings(Asker asker, Bookings bookings, Places places, Trail trail, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NoSuchBooking when it is not a booking of the asker */
    public MyBooking get(BookingId id) {
        Booking booking = mine(id);
        BookingDetails details = places.details(asker.town(), List.of(booking)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(id));
        return new MyBooking(details, trail.of(booking));
    }

    /**
     * Takes the place that is offered.
     *
     * @throws DatesOverlap when there is a place in something else at that time
     * @throws EventOver when the event has begun
     */
    public void accept(BookingId id) {
        Booking booking = mine(id);
        if (!places.event(booking).startsAt().isAfter(LocalDateTime.now(clock))) {
            throw new EventOver();
        }
        places.accept(booking, decision());
    }

    public void decline(BookingId id) {
        places.decline(mine(id), decision());
    }

    private Decision decision() {
        return Decision.of(asker.person(), Instant.now(clock));
    }

    private Booking mine(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }
}
