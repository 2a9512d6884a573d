// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.List;

/** What people said about their coming, kept. */
public interface Arrivals {

    /** One for each booking and block: a second is left out, from wherever it comes. */
    void add(Arrival arrival);

    List<Arrival> of(Collection<BookingId> bookings);

    /** Those that wait for the lecturer, earliest first. */
    List<Arrival> open(EventId event);
}
