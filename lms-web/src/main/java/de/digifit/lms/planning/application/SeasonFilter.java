// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.venue.RoomId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What of the season somebody looks at.
 *
 * @param from first month
 * @param months how many
 */
public record SeasonFilter(
        YearMonth from, int months, Optional<SeminarId> seminar, Optional<Event.State> state, Optional<RoomId> room) {

    LocalDate first() {
        return from.atDay(1);
    }

    LocalDate last() {
        return from.plusMonths(months - 1L).atEndOfMonth();
    }

    public boolean accepts(Event event) {
        return seminar.map(event.seminar()::equals).orElse(true)
                && state.map(event.state()::equals).orElse(true)
                && room.map(wanted -> event.sessions().stream()
                                .anyMatch(session -> session.room().equals(Optional.of(wanted))))
                        .orElse(true);
    }
}
