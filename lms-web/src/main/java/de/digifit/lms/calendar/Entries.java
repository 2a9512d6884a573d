// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.lms.booking.BookingId;
import java.util.Collection;
import java.util.List;

/** What was said to calendars, kept. */
public interface Entries {

    void add(CalendarEntry entry);

    List<CalendarEntry> of(BookingId booking);

    List<CalendarEntry> of(Collection<BookingId> bookings);
}
