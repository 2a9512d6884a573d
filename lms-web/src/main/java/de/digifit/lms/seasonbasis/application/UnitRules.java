// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.knowledge.application.PublicCounters;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.UnitRule;
import de.digifit.lms.seasonbasis.Workforce.Worker;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What units must not be asked for: how many may be away at once, and that public counters stay staffed. A counter is
 * taken to be open at every half-day, as the planner knows no opening hours; that asks for more than is needed, never for
 * less. Where too few can do it anyway, as far as is known, there is no rule that could be kept.
 */
final class UnitRules {

    private UnitRules() {}

    /** @param awayShare how many people of a unit may be away at once, above 0 and up to 1 */
    static List<UnitRule> of(List<Worker> workers, double awayShare, Collection<PublicCounters.Counter> counters) {
        Set<PersonId> known = workers.stream().map(Worker::person).collect(Collectors.toSet());
        return workers.stream()
                .map(Worker::unit)
                .distinct()
                .map(unit -> new UnitRule(
                        unit,
                        awayShare,
                        counters.stream()
                                .filter(counter -> counter.unit().equals(unit))
                                .map(counter -> among(counter, known))
                                .filter(counter -> !counter.shortOfPeople())
                                .map(counter -> new UnitRule.Counter(
                                        counter.name(),
                                        counter.able(),
                                        counter.hours().stay()))
                                .toList()))
                .toList();
    }

    private static PublicCounters.Counter among(PublicCounters.Counter counter, Set<PersonId> known) {
        Set<PersonId> able = counter.able().stream().filter(known::contains).collect(Collectors.toSet());
        return new PublicCounters.Counter(counter.unit(), counter.name(), able, counter.hours());
    }
}
