// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.selection.application.Opening;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Single steps of a round, each in its own transaction. The booking is asked again under its lock. */
@ApplicationScoped
@Transactional
public class WaitingSteps {

    private final Bookings bookings;
    private final Places places;
    private final Events events;
    private final Filling filling;
    private final Opening opening;

    @Inject
    public WaitingSteps(Bookings bookings, Places places, Events events, Filling filling, Opening opening) {
        this.bookings = bookings;
        this.places = places;
        this.events = events;
        this.filling = filling;
        this.opening = opening;
    }

    /** Lapses once, however many try; whoever accepted a moment before keeps the place. */
    public void lapse(TownId town, BookingId id, Instant now) {
        Booking booking = bookings.get(town, id);
        if (booking.state() == BookingState.OFFERED) {
            places.lapse(booking, Decision.of(booking.person(), now));
        }
    }

    public void fill(TownId town, EventId event) {
        filling.fill(events.get(town, event));
    }

    public void open(TownId town, EventId event) {
        opening.open(town, event);
    }
}
