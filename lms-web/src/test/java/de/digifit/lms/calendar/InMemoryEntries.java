// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.lms.booking.BookingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Calendar entries for tests. */
public final class InMemoryEntries implements Entries {

    private final List<CalendarEntry> entries = new ArrayList<>();

    @Override
    public void add(CalendarEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<CalendarEntry> of(BookingId booking) {
        return of(List.of(booking));
    }

    @Override
    public List<CalendarEntry> of(Collection<BookingId> bookings) {
        return entries.stream()
                .filter(entry -> bookings.contains(new BookingId(entry.booking())))
                .sorted(Comparator.comparing(CalendarEntry::startsAt))
                .toList();
    }
}
