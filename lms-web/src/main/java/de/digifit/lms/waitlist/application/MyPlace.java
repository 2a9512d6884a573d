// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.waitlist.Offers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Somebody answers the offer of a place. */
@Act
@RequiresPermissions("seminar:apply")
public class MyPlace {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final Offers offers;
    private final Clock clock;

    @Inject
    public MyPlace(Asker asker, Bookings bookings, Places places, Offers offers, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.offers = offers;
        this.clock = clock;
    }

    /** @throws de.digifit.lms.waitlist.OfferExpired when the time is over */
    public void accept(BookingId id) {
        Booking booking = mine(id);
        if (booking.state() == BookingState.OFFERED) {
            offers.find(id).ifPresent(offer -> offer.requireOpen(Instant.now(clock)));
        }
        places.accept(booking, decision());
    }

    public void decline(BookingId id) {
        places.decline(mine(id), decision());
    }

    private Booking mine(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    private Decision decision() {
        return Decision.of(asker.person(), Instant.now(clock));
    }
}
