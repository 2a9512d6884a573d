// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.infrastructure;

import de.digifit.lms.booking.Bookings;
import jakarta.persistence.EntityManager;

/** The adapter over a connection of one's own, for tests of other features. */
public final class BookingAdapters {

    private BookingAdapters() {}

    public static Bookings bookings(EntityManager entities) {
        JpaBookings bookings = new JpaBookings();
        bookings.entities = entities;
        return bookings;
    }
}
