// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.RoomId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The attendance list of an event, people by name. */
public record Sheet(Event event, Seminar seminar, List<Row> rows, Map<RoomId, String> rooms) {

    public Sheet {
        rows = List.copyOf(rows);
        rooms = Map.copyOf(rooms);
    }

    public List<Block> blocks() {
        return Block.of(event);
    }

    /** Where a date takes place: in its room, as it says itself, else where the event does. */
    String place(Session date) {
        return date.room()
                .flatMap(room -> Optional.ofNullable(rooms.get(room)))
                .orElseGet(() -> date.place().isEmpty() ? event.place() : date.place());
    }

    public Optional<Row> find(BookingId booking) {
        return rows.stream().filter(row -> row.booking().equals(booking)).findFirst();
    }

    /**
     * One person.
     *
     * @param agenda which dates the person attends
     * @param marks the blocks at which the person was, and how that became known
     */
    public record Row(
            BookingId booking,
            PersonId person,
            String name,
            BookingState state,
            Agenda agenda,
            Map<UUID, Mark.Method> marks) {

        /** Of parallel dates those of the chosen one; of all, where nothing is chosen; and where the person was. */
        public List<Block> blocks() {
            return agenda.event().sessions().stream()
                    .flatMap(date -> Block.of(date).filter(block -> agenda.mayAttend(date) || block.isAmong(present())))
                    .toList();
        }

        /** Whether nothing is chosen of some parallel dates. */
        public boolean undecided() {
            return !agenda.openGroups().isEmpty();
        }

        public Set<UUID> present() {
            return marks.keySet();
        }
    }
}
