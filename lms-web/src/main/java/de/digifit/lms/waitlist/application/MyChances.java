// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.selection.application.OwnPosition;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** How the places of an event are given, where somebody stands, and until when an offer is open. */
@Act
@RequiresPermissions("seminar:apply")
public class MyChances {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final OwnPosition positions;
    private final OwnWaiting waiting;

    @Inject
    public MyChances(Asker asker, Bookings bookings, Places places, OwnPosition positions, OwnWaiting waiting) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.positions = positions;
        this.waiting = waiting;
    }

    /** @throws NoSuchBooking when it is not a booking of the asker */
    public Chances of(BookingId id) {
        Booking booking = bookings.of(asker.person()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(id));
        BookingDetails details = places.details(asker.town(), List.of(booking)).get(0);
        return new Chances(
                details, positions.of(booking, details.event()), waiting.place(booking), waiting.offer(booking));
    }
}
