// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many of a team are away at events on a day. More than 30 per cent are worth a word to the leader, who may say yes
 * all the same; one person alone never is.
 *
 * @param size how many belong to the team
 * @param away who has a place on which day
 */
public record TeamDays(int size, Map<LocalDate, Set<PersonId>> away) {

    private static final int PERCENT = 30;

    /** The day on which most would be away if this person went, too, if those are many. */
    public Optional<Shortage> with(PersonId person, Collection<LocalDate> days) {
        return days.stream()
                .map(day -> new Shortage(day, countWith(person, day), size))
                .filter(day -> day.away() > 1 && day.away() * 100 > PERCENT * size)
                .max(Comparator.comparingInt(Shortage::away).thenComparing(Shortage::day, Comparator.reverseOrder()));
    }

    private int countWith(PersonId person, LocalDate day) {
        Set<PersonId> all = new HashSet<>(away.getOrDefault(day, Set.of()));
        all.add(person);
        return all.size();
    }

    /** On that day so many of a team would be away. */
    public record Shortage(LocalDate day, int away, int size) {}
}
