// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.booking.BookingId;
import java.util.Collection;
import java.util.List;

/** The attendance marks, kept. */
public interface Marks {

    void add(Mark mark);

    void remove(Mark mark);

    List<Mark> of(Collection<BookingId> bookings);
}
