// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.core.agreement.SmallGroups.Count;
import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    public void open() {
        rows = report.byCompetency();
    }

    public boolean isHidden() {
        return rows.stream().flatMap(NeedPage::counts).allMatch(Count::hidden);
    }

    public List<String> getColumns() {
        return Stream.concat(
                        Stream.of(say.text("planning.need.town")),
                        rows.stream().limit(1).flatMap(row -> row.divisions().stream()
                                .map(NeedRow.Cell::division)))
                .toList();
    }

    public List<HeatRow> getRows() {
        return rows.stream()
                .map(row -> HeatRow.of(
                        names.of(row.competency()),
                        "",
                        counts(row).map(this::cell).toList()))
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

    private HeatRow.Cell cell(Count count) {
        if (count.hidden()) {
            return new HeatRow.Cell(0, say.text("planning.need.hidden"));
        }
        String key = count.exact()
                ? "planning.need.exact"
                : count.atLeast() == 0 ? "planning.need.few" : "planning.need.most";
        return new HeatRow.Cell(count.step(), say.text(key, count.atLeast(), count.atMost(), count.people()));
    }
}
