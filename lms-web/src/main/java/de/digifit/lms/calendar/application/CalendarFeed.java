// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.organisation.Units;
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
import java.time.Clock;
import java.time.LocalDate;
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
    private final Units units;
    private final Clock clock;

    @Inject
    public CalendarFeed(
            Subscriptions subscriptions, Bookings bookings, Publication publication, Units units, Clock clock) {
        this.subscriptions = subscriptions;
        this.bookings = bookings;
        this.publication = publication;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NoSuchFeed when nobody made this address, took it back, or does not work for the town any more */
    @Open
    public String read(FeedSecret secret) {
        Subscription subscription =
                subscriptions.find(secret).filter(this::works).orElseThrow(NoSuchFeed::new);
        List<Booking> mine = bookings.of(subscription.person()).stream()
                .filter(booking -> SHOWN.contains(booking.state()))
                .toList();
        return publication.of(subscription, mine);
    }

    private boolean works(Subscription subscription) {
        return units.unitsOf(List.of(subscription.person()), LocalDate.now(clock))
                .containsKey(subscription.person());
    }
}
