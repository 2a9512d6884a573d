// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.agreement.SmallGroups;
import de.digifit.core.agreement.SmallGroups.Count;
import de.digifit.core.agreement.SmallGroups.Published;
import de.digifit.core.agreement.SmallGroups.Raw;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.gap.UnitNeed;
import de.digifit.core.organisation.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The need for one competency: the whole town, and each division that may be shown. */
public record NeedRow(CompetencyId competency, Count town, List<Cell> divisions) {

    public NeedRow {
        divisions = List.copyOf(divisions);
    }

    static NeedRow of(CompetencyId competency, List<UnitNeed> needs, Map<UnitId, String> names, SmallGroups gate) {
        Map<UnitId, Raw> raw = needs.stream()
                .collect(Collectors.toMap(UnitNeed::unit, need -> new Raw(need.needing(), need.lacking())));
        Published<UnitId> published = gate.publish(raw);
        List<Cell> cells = published.groups().entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Cell::division))
                .toList();
        return new NeedRow(competency, published.total(), cells);
    }

    /** One division. */
    public record Cell(UnitId unit, String division, Count count) {}
}
