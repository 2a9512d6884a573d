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
import java.util.function.BiFunction;

/** The need for one competency: the whole town, and each division, with its teams, that anybody who needs it belongs to. */
public record NeedRow(CompetencyId competency, Count town, List<Cell> divisions) {

    public NeedRow {
        divisions = List.copyOf(divisions);
    }

    static NeedRow of(String competency, Published published, Map<UnitId, String> names) {
        return new NeedRow(
                new CompetencyId(competency),
                published.total(),
                cells(
                        published.divisions(),
                        (unit, said) -> new Cell(unit, nameOf(unit, names), said.count(), teams(said.teams(), names))));
    }

    private static List<Cell> teams(Map<UnitId, Count> said, Map<UnitId, String> names) {
        return cells(said, (unit, count) -> new Cell(unit, nameOf(unit, names), count, List.of()));
    }

    private static <T> List<Cell> cells(Map<UnitId, T> said, BiFunction<UnitId, T, Cell> cell) {
        return said.entrySet().stream()
                .map(entry -> cell.apply(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Cell::name))
                .toList();
    }

    private static String nameOf(UnitId unit, Map<UnitId, String> names) {
        return names.getOrDefault(unit, "");
    }

    /**
     * One division, or one of its teams.
     *
     * @param teams of a division, those that anybody who needs the competency belongs to
     */
    public record Cell(UnitId unit, String name, Count count, List<Cell> teams) {

        public Cell {
            teams = List.copyOf(teams);
        }
    }
}
