// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.correspondence.Occasions;
import de.digifit.lms.correspondence.Occasions.Attended;
import de.digifit.lms.correspondence.Occasions.Soon;
import de.digifit.lms.seminar.Syllabus;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminds people once: three days before, unless they were invited or told of a change since yesterday and know it anyway;
 * and a fortnight after, of what they wanted to try (the first step of the transfer check). Only the person is reminded.
 */
@ApplicationScoped
public class Reminders {

    private static final int DAYS = 3;
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int BATCH = 50;

    /** Whoever was not told within as many days again, such as in a town that is new here, is left in peace. */
    private static final int LATE_DAYS = 14;

    private final Occasions occasions;
    private final Bookings bookings;
    private final Itineraries itineraries;
    private final LetterDesk desk;
    private final Clock clock;

    @Inject
    public Reminders(Occasions occasions, Bookings bookings, Itineraries itineraries, LetterDesk desk, Clock clock) {
        this.occasions = occasions;
        this.bookings = bookings;
        this.itineraries = itineraries;
        this.desk = desk;
        this.clock = clock;
    }

    /** @return whether more may be waiting */
    @Transactional
    public boolean round() {
        LocalDate today = LocalDate.now(clock);
        List<Soon> soon = occasions.unreminded(
                today.plusDays(1), today.plusDays(DAYS), Instant.now(clock).minus(FRESH), BATCH);
        soon.forEach(this::remind);
        return soon.size() == BATCH;
    }

    /** @return whether more may be waiting */
    @Transactional
    public boolean tasks() {
        LocalDate last = LocalDate.now(clock).minusDays(Syllabus.DAYS_TO_TRY);
        List<Attended> attended = occasions.untold(last.minusDays(LATE_DAYS), last, BATCH);
        attended.forEach(this::remindOfTask);
        return attended.size() == BATCH;
    }

    private void remindOfTask(Attended attended) {
        Booking booking = bookings.get(attended.town(), attended.booking());
        desk.write(
                new Cause(attended.cause(), LetterKind.TRANSFER_TASK),
                attended.town(),
                booking.person(),
                Matter.of(itineraries.of(booking), Instant.now(clock)));
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
