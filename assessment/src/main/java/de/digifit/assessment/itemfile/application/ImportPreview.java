// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.core.competency.CompetencyId;
import java.util.List;
import java.util.Set;

/**
 * What a file would bring. Nothing of it is kept yet.
 *
 * @param refused whether nothing of the file is read
 * @param findings about the file as a whole
 * @param known competencies of the frameworks in force
 */
public record ImportPreview(
        ItemFormat format, boolean refused, List<Finding> findings, List<LookedAt> items, Set<CompetencyId> known) {

    public ImportPreview {
        findings = List.copyOf(findings);
        items = List.copyOf(items);
        known = Set.copyOf(known);
    }

    /** In the order of the file. */
    public List<LookedAt> with(Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).toList();
    }

    /** Whether a new one names no competency, or one that no framework in force has. */
    public boolean needsCompetency() {
        return with(Standing.NEW).stream().anyMatch(looked -> !knows(looked.item()));
    }

    /** Whether a new one names no level. */
    public boolean needsLevel() {
        return with(Standing.NEW).stream().anyMatch(looked -> looked.item().level() == null);
    }

    boolean knows(CarriedItem item) {
        CompetencyId competency = item.competency();
        return competency != null && known.contains(competency);
    }
}
