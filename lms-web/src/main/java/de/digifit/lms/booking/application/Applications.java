// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What somebody may do about the own bookings. */
@Act
@RequiresPermissions("seminar:apply")
public class Applications {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final Admission admission;
    private final Clock clock;

    @Inject
    public Applications(Asker asker, Bookings bookings, Places places, Admission admission, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Applies for an event. Applying again while the first application is alive changes nothing and answers with it.
     *
     * @param withOccasion whether the leader may see which gap the seminar closes
     */
    public BookingId apply(EventId id, boolean withOccasion) {
        PersonId me = asker.person();
        bookings.serialise(me);
        Optional<Booking> alive = bookings.findAlive(me, id);
        if (alive.isPresent()) {
            return alive.get().id();
        }
        return admission
                .apply(id, me, withOccasion ? admission.occasion(id) : Occasion.NONE, decision(""))
                .id();
    }

    /**
     * @throws NoSuchBooking when it is not a booking of the asker
     * @throws EventOver when the event has begun: who did not come then is missing, and the list says so
     */
    public void withdraw(BookingId id) {
        Booking booking = mine(id);
        switch (booking.state()) {
            case CONFIRMED -> {
                if (!places.event(booking).startsAt().isAfter(LocalDateTime.now(clock))) {
                    throw new EventOver();
                }
                places.cancel(booking, decision("OTHER"));
            }
            case OFFERED -> places.decline(booking, decision(""));
            default -> places.withdraw(booking, decision(""));
        }
    }

    public List<BookingDetails> mine() {
        return places.details(asker.town(), bookings.of(asker.person()));
    }

    /** Where the asker stands in each event with a booking that has not ended. */
    public Map<EventId, BookingState> states() {
        return bookings.alive(asker.person()).stream().collect(Collectors.toMap(Booking::event, Booking::state));
    }

    public Optional<Booking> alive(EventId event) {
        return bookings.findAlive(asker.person(), event);
    }

    private Booking mine(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    private Decision decision(String why) {
        return new Decision(asker.person(), asker.person(), why, Instant.now(clock));
    }
}
