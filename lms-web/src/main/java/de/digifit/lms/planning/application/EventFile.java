// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.planning.Change;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that those who plan know about an event.
 *
 * @param people names of lecturers and of those who changed something
 */
public record EventFile(
        Event event, Seminar seminar, Map<RoomId, Room> rooms, Map<PersonId, String> people, List<Change> changes) {

    /** Where that date takes place, in words; nothing for one that is online without a place. */
    public String where(Session session) {
        return session.room().map(rooms::get).map(Room::where).orElseGet(() -> Optional.of(session.place())
                .filter(place -> !place.isEmpty())
                .orElse(event.place()));
    }

    /** Who holds that date. */
    public String lecturers(Session session) {
        return event.lecturersOf(session).stream()
                .map(person -> people.getOrDefault(person, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String name(Change change) {
        return people.getOrDefault(change.person(), "");
    }
}
