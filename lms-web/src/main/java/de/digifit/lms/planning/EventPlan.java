// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.terms.Terms;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An event as somebody plans it.
 *
 * @param place the room, or how to join, for dates that name none
 * @param equipment what is carried to each date on site
 * @param sharing why a room or equipment is used together with another event; empty where it is not
 */
public record EventPlan(
        Terms terms,
        String place,
        List<DatePlan> dates,
        Set<PersonId> lecturers,
        List<UUID> equipment,
        String sharing) {

    public EventPlan {
        dates = List.copyOf(dates);
        lecturers = Set.copyOf(lecturers);
        equipment = List.copyOf(equipment);
        sharing = sharing.strip();
    }

    public List<Session> sessions() {
        return dates.stream().map(DatePlan::session).toList();
    }
}
