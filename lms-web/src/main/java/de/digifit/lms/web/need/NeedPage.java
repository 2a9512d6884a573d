// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.HeatRow.Heading;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
        divisions = NeedCells.units(rows.stream().flatMap(row -> row.divisions().stream()));
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

    /** The whole town, and each division with the way into it. */
    public List<Heading> getColumns() {
        return Stream.concat(
                        Stream.of(Heading.of(say.text("planning.need.town"))),
                        divisions.stream()
                                .map(division -> Heading.to(
                                        "/planning/division.xhtml",
                                        division.unit().value(),
                                        division.name())))
                .toList();
    }

    public List<HeatRow> getRows() {
        return rows.stream()
                .map(row -> HeatRow.of(
                        names.of(row.competency()), "", NeedCells.of(row.town(), row.divisions(), divisions, say)))
                .toList();
    }

    public List<String> getKey() {
        return NeedCells.key(say);
    }

    private static Stream<Count> counts(NeedRow row) {
        return Stream.concat(Stream.of(row.town()), row.divisions().stream().map(NeedRow.Cell::count));
    }
}
