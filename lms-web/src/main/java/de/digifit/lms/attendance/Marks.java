// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.booking.BookingId;
import java.util.Collection;
import java.util.List;

/** The attendance marks, kept. */
public interface Marks {

    /**
     * Writes the entry down and makes the mark so. An entry whose id is known changes nothing, however often and from
     * wherever it comes.
     *
     * @return whether it was new
     */
    boolean enter(Entry entry);

    List<Mark> of(Collection<BookingId> bookings);

    /** All entries for these bookings, oldest first. */
    List<Entry> history(Collection<BookingId> bookings);
}
