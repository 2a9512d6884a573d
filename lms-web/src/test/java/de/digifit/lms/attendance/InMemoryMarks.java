// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.booking.BookingId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Marks and entries for tests. */
public final class InMemoryMarks implements Marks {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    @Override
    public boolean enter(Entry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            return false;
        }
        String key = entry.booking() + " " + entry.session() + " " + entry.half();
        if (entry.present()) {
            marks.putIfAbsent(key, entry.mark());
        } else {
            marks.remove(key);
        }
        return true;
    }

    @Override
    public List<Mark> of(Collection<BookingId> bookings) {
        return marks.values().stream()
                .filter(mark -> bookings.contains(mark.booking()))
                .toList();
    }

    @Override
    public List<Entry> history(Collection<BookingId> bookings) {
        return entries.values().stream()
                .filter(entry -> bookings.contains(entry.booking()))
                .toList();
    }
}
