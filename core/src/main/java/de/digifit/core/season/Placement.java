// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.organisation.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date of a seminar: when, where, by whom, and who is proposed for it. Nobody is booked by that.
 *
 * @param room code of the room; none when it is held online
 * @param lecturer code of the lecturer
 * @param coLecturer the multiplier beside, where the seminar wants one
 */
public record Placement(
        String seminar,
        HalfDay start,
        @Nullable String room,
        String lecturer,
        @Nullable PersonId coLecturer,
        List<PersonId> participants) {

    public Placement {
        participants = List.copyOf(participants);
        if (new HashSet<>(participants).size() < participants.size()) {
            throw new Unplannable(Unplannable.Fault.NAMED_TWICE, seminar);
        }
    }

    /** The half-days that it takes. */
    public List<HalfDay> times(Seminar what) {
        return Stream.iterate(start, HalfDay::next)
                .limit(what.form().halfDays())
                .toList();
    }

    /** Whether seminar, time, room and lecturer are the same; who takes part does not matter. */
    public boolean isSameDateAs(Placement other) {
        return seminar.equals(other.seminar)
                && start.equals(other.start)
                && lecturer.equals(other.lecturer)
                && Objects.equals(room, other.room);
    }
}
