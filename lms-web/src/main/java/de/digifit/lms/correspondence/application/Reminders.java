// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.correspondence.Upcoming;
import de.digifit.lms.correspondence.Upcoming.Soon;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reminds people three days before, once; who was invited or told of a change since yesterday knows it anyway. */
@ApplicationScoped
public class Reminders {

    private static final int DAYS = 3;
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int BATCH = 50;

    private final Upcoming upcoming;
    private final Bookings bookings;
    private final Itineraries itineraries;
    private final LetterDesk desk;
    private final Clock clock;

    @Inject
    public Reminders(Upcoming upcoming, Bookings bookings, Itineraries itineraries, LetterDesk desk, Clock clock) {
        this.upcoming = upcoming;
        this.bookings = bookings;
        this.itineraries = itineraries;
        this.desk = desk;
        this.clock = clock;
    }

    /** @return whether more may be waiting */
    @Transactional
    public boolean round() {
        LocalDate today = LocalDate.now(clock);
        List<Soon> soon = upcoming.unreminded(
                today.plusDays(1), today.plusDays(DAYS), Instant.now(clock).minus(FRESH), BATCH);
        soon.forEach(this::remind);
        return soon.size() == BATCH;
    }

    private void remind(Soon soon) {
        // Held, so that nobody is reminded of a place that is given back in the same moment.
        Booking booking = bookings.get(soon.town(), soon.booking());
        if (booking.state() != BookingState.CONFIRMED) {
            return;
        }
        desk.write(
                new Cause(soon.cause(), LetterKind.REMINDER),
                soon.town(),
                booking.person(),
                Matter.of(itineraries.of(booking), Instant.now(clock)));
    }
}
