// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The one place through which bookings go on. Each step is told to whoever listens, in the same transaction, so that no
 * mail, no calendar entry and no next decision is forgotten. Who is asked for a place goes through {@link Places}.
 */
@ApplicationScoped
public class Steps {

    private final Bookings bookings;
    private final Event<StepTaken> taken;

    @Inject
    public Steps(Bookings bookings, Event<StepTaken> taken) {
        this.bookings = bookings;
        this.taken = taken;
    }

    /** A booking begins. */
    public void begin(Booking booking) {
        bookings.add(booking);
        taken.fire(new StepTaken(booking, booking.steps().get(0)));
    }

    /** @throws StepNotPossible when this does not lead on from where the booking stands */
    public void take(Booking booking, Transition transition, Decision decision) {
        taken.fire(new StepTaken(booking, booking.go(transition, decision)));
    }
}
