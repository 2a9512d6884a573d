// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.gap.Proposal;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What somebody may do about the own bookings. */
@Act
@RequiresPermissions("seminar:apply")
public class Applications {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    public Applications(Asker asker, Bookings bookings, Places places, Catalogue catalogue, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.catalogue = catalogue;
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
        return places.apply(catalogue.event(id), me, withOccasion ? occasion(id) : Occasion.NONE)
                .id();
    }

    /**
     * @throws NoSuchBooking when it is not a booking of the asker
     * @throws EventOver when the event has begun: who did not come then is missing, and the list says so
     */
    public void withdraw(BookingId id) {
        Booking booking = mine(id);
        boolean hadPlace = booking.state() == BookingState.CONFIRMED;
        if (hadPlace && !places.event(booking).startsAt().isAfter(LocalDateTime.now(clock))) {
            throw new EventOver();
        }
        booking.go(Transition.WITHDRAW, Decision.of(asker.person(), Instant.now(clock)));
        if (hadPlace) {
            places.free(booking.event());
        }
    }

    public List<BookingDetails> mine() {
        return places.details(asker.town(), bookings.of(asker.person()));
    }

    public Optional<BookingState> stateFor(EventId event) {
        return bookings.findAlive(asker.person(), event).map(Booking::state);
    }

    private Booking mine(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (!booking.person().equals(asker.person())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    private Occasion occasion(EventId id) {
        List<Proposal.Reason> closes =
                catalogue.get(catalogue.event(id).seminar()).closes();
        return new Occasion(closes.stream().findFirst());
    }
}
