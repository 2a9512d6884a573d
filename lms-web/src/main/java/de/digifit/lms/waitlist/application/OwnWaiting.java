// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.waitlist.Offer;
import de.digifit.lms.waitlist.Offers;
import de.digifit.lms.waitlist.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;

/** Where one person waits, and what is offered. */
@ApplicationScoped
public class OwnWaiting {

    private final WaitingList list;
    private final Offers offers;

    @Inject
    public OwnWaiting(WaitingList list, Offers offers) {
        this.list = list;
        this.offers = offers;
    }

    OptionalInt place(Booking booking) {
        return booking.state() == BookingState.WAITING ? list.place(booking.id()) : OptionalInt.empty();
    }

    Optional<Offer> offer(Booking booking) {
        return booking.state() == BookingState.OFFERED ? offers.find(booking.id()) : Optional.empty();
    }
}
