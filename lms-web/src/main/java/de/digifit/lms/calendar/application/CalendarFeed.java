// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.shared.Act;
import de.digifit.core.shared.Open;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.calendar.FeedSecret;
import de.digifit.lms.calendar.NoSuchFeed;
import de.digifit.lms.calendar.Subscription;
import de.digifit.lms.calendar.Subscriptions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The dates of whoever made the address, for a calendar program that does not sign in. */
@Act
public class CalendarFeed {

    /** A date that has passed stays in the calendar; one that was given back leaves it. */
    private static final Set<BookingState> SHOWN =
            Set.of(BookingState.CONFIRMED, BookingState.ATTENDED, BookingState.PARTLY_ATTENDED);

    private final Subscriptions subscriptions;
    private final Bookings bookings;
    private final Publication publication;

    @Inject
    public CalendarFeed(Subscriptions subscriptions, Bookings bookings, Publication publication) {
        this.subscriptions = subscriptions;
        this.bookings = bookings;
        this.publication = publication;
    }

    /** @throws NoSuchFeed when nobody made this address, or took it back */
    @Open
    public String read(FeedSecret secret) {
        Subscription subscription = subscriptions.find(secret).orElseThrow(NoSuchFeed::new);
        List<Booking> mine = bookings.of(subscription.person()).stream()
                .filter(booking -> SHOWN.contains(booking.state()))
                .toList();
        return publication.of(subscription.town(), mine, subscription.locale());
    }
}
