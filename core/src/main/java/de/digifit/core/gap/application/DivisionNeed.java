// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.competency.CompetencyId;
import java.util.List;
import java.util.Optional;

/** What is said of one division and of its teams, for each competency that anybody of it needs. */
public record DivisionNeed(String division, List<Row> rows) {

    public DivisionNeed {
        rows = List.copyOf(rows);
    }

    /** Nothing where nobody of that division needs anything. */
    static Optional<DivisionNeed> of(String division, List<NeedRow> need) {
        List<Row> rows = need.stream()
                .flatMap(row -> row.divisions().stream()
                        .filter(cell -> cell.unit().value().toString().equals(division))
                        .map(cell -> new Row(row.competency(), cell)))
                .toList();
        return rows.stream().findFirst().map(row -> new DivisionNeed(row.division.name(), rows));
    }

    /** The need for one competency. */
    public record Row(CompetencyId competency, NeedRow.Cell division) {}
}
