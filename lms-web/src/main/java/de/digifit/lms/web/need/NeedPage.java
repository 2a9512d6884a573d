// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the divisions lack, as far as the groups are large enough to be shown. */
@Named
@RequestScoped
public class NeedPage {

    @Inject
    private NeedReport report;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private List<NeedRow> rows = List.of();
    private List<NeedRow.Cell> divisions = List.of();

    public void open() {
        rows = report.byCompetency();
        Set<UnitId> named = new HashSet<>();
        divisions = rows.stream()
                .flatMap(row -> row.divisions().stream())
                .filter(cell -> named.add(cell.unit()))
                .sorted(Comparator.comparing(NeedRow.Cell::division))
                .toList();
    }

    public boolean isHidden() {
        return rows.stream().flatMap(NeedPage::counts).allMatch(Count::hidden);
    }

    /** Whether something is said of the whole town, and of no division. */
    public boolean isTownOnly() {
        return !isHidden()
                && rows.stream().flatMap(row -> row.divisions().stream()).allMatch(cell -> cell.count()
                        .hidden());
    }

    public List<String> getColumns() {
        return Stream.concat(
                        Stream.of(say.text("planning.need.town")),
                        divisions.stream().map(NeedRow.Cell::division))
                .toList();
    }

    public List<HeatRow> getRows() {
        return rows.stream()
                .map(row -> HeatRow.of(names.of(row.competency()), "", cells(row)))
                .toList();
    }

    public List<String> getKey() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> say.text("planning.need.step." + step))
                .toList();
    }

    private static Stream<Count> counts(NeedRow row) {
        return Stream.concat(Stream.of(row.town()), row.divisions().stream().map(NeedRow.Cell::count));
    }

    /** In the order of the columns; words where nobody needs the competency. */
    private List<HeatRow.Cell> cells(NeedRow row) {
        Map<UnitId, HeatRow.Cell> said = row.divisions().stream()
                .collect(Collectors.toMap(NeedRow.Cell::unit, division -> cell(division.count())));
        HeatRow.Cell nobody = new HeatRow.Cell(0, say.text("planning.need.nobody"));
        return Stream.concat(
                        Stream.of(cell(row.town())),
                        divisions.stream().map(division -> said.getOrDefault(division.unit(), nobody)))
                .toList();
    }

    private HeatRow.Cell cell(Count count) {
        return new HeatRow.Cell(count.hidden() ? 0 : count.step(), CountWords.of(count, say));
    }
}
