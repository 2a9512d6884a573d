// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.Say;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts as cells of a heatmap: one for the whole, then one for each part. */
final class NeedCells {

    private NeedCells() {}

    /** Each unit once, in the order of their names. */
    static List<NeedRow.Cell> units(Stream<NeedRow.Cell> cells) {
        Set<UnitId> named = new HashSet<>();
        return cells.filter(cell -> named.add(cell.unit()))
                .sorted(Comparator.comparing(NeedRow.Cell::name))
                .toList();
    }

    /** In the order of the columns; words where nobody needs the competency. */
    static List<HeatRow.Cell> of(Count whole, List<NeedRow.Cell> parts, List<NeedRow.Cell> columns, Say say) {
        Map<UnitId, HeatRow.Cell> said =
                parts.stream().collect(Collectors.toMap(NeedRow.Cell::unit, part -> cell(part.count(), say)));
        HeatRow.Cell nobody = new HeatRow.Cell(0, say.text("planning.need.nobody"));
        return Stream.concat(
                        Stream.of(cell(whole, say)),
                        columns.stream().map(column -> said.getOrDefault(column.unit(), nobody)))
                .toList();
    }

    static List<String> key(Say say) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> say.text("planning.need.step." + step))
                .toList();
    }

    private static HeatRow.Cell cell(Count count, Say say) {
        return new HeatRow.Cell(count.hidden() ? 0 : count.step(), CountWords.of(count, say));
    }
}
