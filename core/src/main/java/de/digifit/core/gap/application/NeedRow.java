// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Published;
import de.digifit.core.organisation.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The need for one competency: the whole town, and each division that anybody who needs it belongs to. */
public record NeedRow(CompetencyId competency, Count town, List<Cell> divisions) {

    public NeedRow {
        divisions = List.copyOf(divisions);
    }

    static NeedRow of(String competency, Published published, Map<UnitId, String> names) {
        List<Cell> cells = published.units().entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Cell::division))
                .toList();
        return new NeedRow(new CompetencyId(competency), published.total(), cells);
    }

    /** One division. */
    public record Cell(UnitId unit, String division, Count count) {}
}
