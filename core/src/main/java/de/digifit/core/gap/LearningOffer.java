// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.Map;
import java.util.Set;

/**
 * Something that can close gaps, usually a seminar.
 *
 * @param units length in units of 45 minutes
 * @param effects the level that it can lead to, for each competency
 * @param prerequisites recommended levels; while they are missing another offer comes first
 * @param onlyRoles codes of the role profiles it is meant for; empty means everybody
 */
public record LearningOffer(
        String code,
        int units,
        Map<CompetencyId, Level> effects,
        Map<CompetencyId, Level> prerequisites,
        Set<String> onlyRoles) {

    public LearningOffer {
        effects = Map.copyOf(effects);
        prerequisites = Map.copyOf(prerequisites);
        onlyRoles = Set.copyOf(onlyRoles);
    }

    boolean isFor(Set<String> roles) {
        return onlyRoles.isEmpty() || onlyRoles.stream().anyMatch(roles::contains);
    }

    boolean isPreparedBy(Map<CompetencyId, Level> actual) {
        return prerequisites.entrySet().stream().allMatch(entry -> actual.getOrDefault(entry.getKey(), Level.OPEN)
                .reaches(entry.getValue()));
    }
}
