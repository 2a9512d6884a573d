// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.CompetencyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What would be different if one edition took the place of another, by competency, in the order of the editions.
 *
 * @param added only the later one has them
 * @param changed both have them, with another title, area, mapping or anchor
 * @param missing only the earlier one has them: what was said about them would stand without a competency
 */
public record Changes(List<CompetencyId> added, List<CompetencyId> changed, List<CompetencyId> missing) {

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }

    public static Changes between(Edition earlier, Edition later) {
        Map<CompetencyId, EditionCompetency> before = byId(earlier);
        Map<CompetencyId, EditionCompetency> after = byId(later);
        return new Changes(
                ids(later.competencies().stream()
                        .filter(each -> !before.containsKey(each.id()))
                        .toList()),
                ids(later.competencies().stream()
                        .filter(each -> before.containsKey(each.id()) && !each.equals(before.get(each.id())))
                        .toList()),
                ids(earlier.competencies().stream()
                        .filter(each -> !after.containsKey(each.id()))
                        .toList()));
    }

    public boolean none() {
        return added.isEmpty() && changed.isEmpty() && missing.isEmpty();
    }

    private static List<CompetencyId> ids(List<EditionCompetency> competencies) {
        return competencies.stream().map(EditionCompetency::id).toList();
    }

    private static Map<CompetencyId, EditionCompetency> byId(Edition edition) {
        Map<CompetencyId, EditionCompetency> all = new HashMap<>();
        edition.competencies().forEach(each -> all.put(each.id(), each));
        return all;
    }
}
