// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The dates of one own booking as a file. */
@Act
@RequiresPermissions("calendar:own")
public class MyDates {

    private final Asker asker;
    private final Bookings bookings;
    private final Publication publication;

    @Inject
    public MyDates(Asker asker, Bookings bookings, Publication publication) {
        this.asker = asker;
        this.bookings = bookings;
        this.publication = publication;
    }

    /** @throws NoSuchBooking when it is nobody's, somebody else's, or without a certain place */
    public String file(BookingId id, Locale locale) {
        Booking mine = bookings.of(asker.person()).stream()
                .filter(booking -> booking.id().equals(id))
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .findFirst()
                .orElseThrow(() -> new NoSuchBooking(id));
        return publication.of(asker.town(), List.of(mine), locale);
    }
}
