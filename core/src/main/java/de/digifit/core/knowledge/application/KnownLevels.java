// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.knowledge.Colleague;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was agreed of people, as cover is reckoned with; one statement for any number of them. */
@ApplicationScoped
class KnownLevels {

    private final AgreedLevels agreed;

    @Inject
    KnownLevels(AgreedLevels agreed) {
        this.agreed = agreed;
    }

    /** Each of them, also those of whom nothing is known. */
    Map<PersonId, Colleague> of(Collection<PersonId> people) {
        Map<PersonId, Map<CompetencyId, AgreedLevel>> newest = people.isEmpty() ? Map.of() : agreed.newest(people);
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> new Colleague(person, levels(newest.getOrDefault(person, Map.of())))));
    }

    private static Map<CompetencyId, Level> levels(Map<CompetencyId, AgreedLevel> of) {
        return of.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .level()));
    }
}
