// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.cancellation.Cancellation;
import de.digifit.lms.cancellation.PlaceKept;
import de.digifit.lms.cancellation.SubstituteBusy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gives a place back, or from one hand to another. */
@ApplicationScoped
public class Handing {

    /** Why a place is offered to somebody who did not wait for it. */
    public static final String SUBSTITUTE = "SUBSTITUTE";

    private final Bookings bookings;
    private final Places places;
    private final Diary diary;
    private final Steps steps;

    @Inject
    public Handing(Bookings bookings, Places places, Diary diary, Steps steps) {
        this.bookings = bookings;
        this.places = places;
        this.diary = diary;
        this.steps = steps;
    }

    Booking get(TownId town, BookingId id) {
        return bookings.get(town, id);
    }

    BookingDetails details(Booking booking) {
        return diary.details(booking.town(), List.of(booking)).get(0);
    }

    List<BookingDetails> details(TownId town, Collection<Booking> some) {
        return diary.details(town, some);
    }

    void cancel(Booking booking, Decision decision) {
        places.cancel(booking, decision);
    }

    /**
     * @throws SubstituteBusy when the colleague has a place in the event already, or another date at that time
     * @throws PlaceKept when the place is kept for people without a desk, and the colleague has one
     */
    void handOver(Booking booking, Cancellation cancellation, PersonId colleague, Decision decision) {
        bookings.serialise(colleague);
        Optional<Booking> own = bookings.findAlive(colleague, booking.event());
        boolean busy = own.filter(alive -> !canTake(alive)).isPresent()
                || diary.overlapping(cancellation.event(), colleague).isPresent();
        if (busy) {
            throw new SubstituteBusy();
        }
        Decision naming = new Decision(decision.by(), colleague, SUBSTITUTE, decision.at());
        Booking theirs =
                own.orElseGet(() -> begin(cancellation.substitute(diary.applicant(colleague, naming), naming)));
        if (!places.handOver(booking, theirs, decision, naming)) {
            throw new PlaceKept();
        }
    }

    private Booking begin(Booking booking) {
        steps.begin(booking);
        return booking;
    }

    private static boolean canTake(Booking alive) {
        return alive.state() == BookingState.WAITING || alive.state() == BookingState.APPLIED;
    }
}
