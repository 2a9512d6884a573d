// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.TooLateToChoose;
import de.digifit.lms.seminar.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Which of the parallel dates somebody attends, by the person: from the application until the event begins. */
@Act
@RequiresPermissions("seminar:apply")
public class MyChoice {

    private final Asker asker;
    private final Bookings bookings;
    private final EventDates dates;
    private final Choosing choosing;
    private final Clock clock;

    @Inject
    public MyChoice(Asker asker, Bookings bookings, EventDates dates, Choosing choosing, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.dates = dates;
        this.choosing = choosing;
        this.clock = clock;
    }

    /**
     * What there is to choose from, and what is chosen; no groups where every date is for everybody.
     *
     * @throws NoSuchBooking when it is not a booking of the asker
     */
    public Open of(BookingId id) {
        Booking booking = mine(id);
        Event event = dates.event(booking.town(), booking.event());
        return new Open(
                dates.groups(booking, event),
                booking.state().alive() && isAhead(event),
                booking.state().hasPlace());
    }

    /**
     * @param wanted one date of each group at most; groups that are not named stay as they are
     * @throws TooLateToChoose when the event has begun
     * @throws StepNotPossible when the booking has ended
     */
    public void choose(BookingId id, Collection<UUID> wanted) {
        Booking booking = mine(id);
        Event event = choosing.hold(booking);
        if (!booking.state().alive()) {
            throw new StepNotPossible(booking.state());
        }
        if (!isAhead(event)) {
            throw new TooLateToChoose();
        }
        choosing.choose(booking, event, wanted, asker.person(), Instant.now(clock));
    }

    private boolean isAhead(Event event) {
        return event.startsAt().isAfter(LocalDateTime.now(clock));
    }

    private Booking mine(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    /**
     * The groups of a booking.
     *
     * @param changeable whether the person can choose now
     * @param firm whether a choice takes a seat; else it is a wish
     */
    public record Open(List<DateGroup> groups, boolean changeable, boolean firm) {}
}
