// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.seminar.EventCalledOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** When an event does not take place, nobody's booking for it goes on, in the same transaction. */
@ApplicationScoped
public class CallingOff {

    private final Asker asker;
    private final Bookings bookings;
    private final Places places;
    private final Clock clock;

    @Inject
    public CallingOff(Asker asker, Bookings bookings, Places places, Clock clock) {
        this.asker = asker;
        this.bookings = bookings;
        this.places = places;
        this.clock = clock;
    }

    void follow(@Observes EventCalledOff calledOff) {
        Instant now = Instant.now(clock);
        for (Booking booking : bookings.alive(calledOff.event().id())) {
            PersonId by = asker.find().map(SignedIn::person).orElseGet(booking::person);
            places.callOff(booking, new Decision(by, by, calledOff.why(), now));
        }
    }
}
