// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The choices, kept. */
public interface Choices {

    void add(Choice choice);

    /** All for these bookings, oldest first. */
    List<Choice> of(Collection<BookingId> bookings);

    /**
     * How many people with a place in the event have chosen each of its dates.
     *
     * @param but bookings that are not counted
     */
    Map<UUID, Integer> taken(EventId event, Collection<BookingId> but);
}
