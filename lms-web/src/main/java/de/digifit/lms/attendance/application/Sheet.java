// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The attendance list of an event, people by name. */
public record Sheet(Event event, Seminar seminar, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    public List<Block> blocks() {
        return Block.of(event);
    }

    public Optional<Row> find(BookingId booking) {
        return rows.stream().filter(row -> row.booking().equals(booking)).findFirst();
    }

    /**
     * One person.
     *
     * @param marks the blocks at which the person was, and how that became known
     */
    public record Row(
            BookingId booking, PersonId person, String name, BookingState state, Map<UUID, Mark.Method> marks) {

        public Set<UUID> present() {
            return marks.keySet();
        }
    }
}
