// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;

/**
 * Who of an event attends which of its parallel dates.
 *
 * @param groups with the seats that are taken
 * @param people those with a place, by name
 */
public record EventChoices(Seminar seminar, Event event, List<DateGroup> groups, List<Attendee> people) {

    public EventChoices {
        groups = List.copyOf(groups);
        people = List.copyOf(people);
    }

    /** How many have not chosen from every group. */
    public long undecided() {
        return people.stream()
                .filter(person -> !person.agenda().openGroups().isEmpty())
                .count();
    }
}
