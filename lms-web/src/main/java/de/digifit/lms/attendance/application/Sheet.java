// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The attendance list of an event, people by name. */
public record Sheet(Event event, Seminar seminar, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One person, and the dates at which the person was there. */
    public record Row(BookingId booking, String name, Set<UUID> present) {}
}
