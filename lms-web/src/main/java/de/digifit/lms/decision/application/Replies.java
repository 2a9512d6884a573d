// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.decision.ObjectedAlready;
import de.digifit.lms.decision.WordsMissing;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the person says to a desk: an answer to its question, or that somebody above shall look at it again. */
@Act
@RequiresPermissions("seminar:apply")
public class Replies {

    private final Asker asker;
    private final Bookings bookings;
    private final Rulings rulings;
    private final Clock clock;

    @Inject
    public Replies(Asker asker, Bookings bookings, Rulings rulings, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** @throws WordsMissing when nothing is answered */
    public void answer(BookingId id, String words) {
        take(mine(id), Transition.ANSWER, words);
    }

    /**
     * Does not agree and says why; the next level decides, once.
     *
     * @throws WordsMissing when there is no statement (Stellungnahme)
     * @throws ObjectedAlready the second time
     * @throws EventOver when it is too late for any answer
     */
    public void object(BookingId id, String statement) {
        Booking booking = mine(id);
        if (objected(booking)) {
            throw new ObjectedAlready();
        }
        if (!rulings.event(booking).startsAt().isAfter(LocalDateTime.now(clock))) {
            throw new EventOver();
        }
        bookings.findAlive(asker.person(), booking.event())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new StepNotPossible(other.state());
                });
        take(booking, Transition.OBJECT, statement);
    }

    private static boolean objected(Booking booking) {
        return booking.steps().stream().anyMatch(step -> step.transition() == Transition.OBJECT);
    }

    private void take(Booking booking, Transition transition, String words) {
        if (words.isBlank()) {
            throw new WordsMissing();
        }
        rulings.take(booking, transition, new Decision(asker.person(), asker.person(), words, Instant.now(clock)));
    }

    private Booking mine(BookingId id) {
        bookings.serialise(asker.person());
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }
}
