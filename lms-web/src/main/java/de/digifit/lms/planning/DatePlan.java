// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Span;
import java.util.Optional;
import java.util.Set;

/**
 * One date of an event as somebody plans it.
 *
 * @param place where it takes place if not in a room of the town; empty for the place of the event
 * @param parallel name of the group of dates of which each person takes part in one; empty for none
 * @param lecturers of this date; none for those of the event
 */
public record DatePlan(
        Words title,
        Span span,
        int units,
        boolean online,
        Optional<RoomId> room,
        String place,
        String parallel,
        Set<PersonId> lecturers) {

    public DatePlan {
        lecturers = Set.copyOf(lecturers);
    }

    public static DatePlan of(Session session) {
        return new DatePlan(
                session.title(),
                session.span(),
                session.units(),
                session.online(),
                session.room(),
                session.place(),
                session.parallel(),
                session.lecturers());
    }

    public DatePlan at(Span other) {
        return new DatePlan(title, other, units, online, room, place, parallel, lecturers);
    }

    /** A new date as it is planned. */
    public Session session() {
        Session session = new Session(title, span, units, online)
                .at(place)
                .parallel(parallel)
                .heldBy(lecturers);
        return room.map(session::in).orElse(session);
    }
}
