// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The need as a file: the counts that the pages say, of the town, its divisions and their teams, and no others. */
@ApplicationScoped
public class NeedList implements ListSource {

    @Inject
    private NeedReport report;

    @Inject
    private CompetencyCatalog catalog;

    @Override
    public String name() {
        return "need";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        List<NeedRow> rows = report.byCompetency();
        Map<CompetencyId, String> titles = catalog.titles().stream()
                .collect(Collectors.toMap(CompetencyTitle::id, title -> words.words(title.title())));
        return new ExportedList(
                words.text("planning.need.title"),
                words.heads(
                        "planning.need.list.code",
                        "planning.need.corner",
                        "planning.need.list.division",
                        "planning.need.list.team",
                        "planning.need.list.people",
                        "planning.need.list.atLeast",
                        "planning.need.list.atMost"),
                rows.stream().flatMap(row -> lines(row, titles.getOrDefault(row.competency(), ""), words)));
    }

    private static Stream<List<Object>> lines(NeedRow row, String title, ReaderWords words) {
        String code = row.competency().value();
        Stream<List<Object>> divisions = row.divisions().stream()
                .flatMap(division -> Stream.concat(
                        Stream.of(line(code, title, division.name(), "", division.count(), words)),
                        division.teams().stream()
                                .map(team -> line(code, title, division.name(), team.name(), team.count(), words))));
        return Stream.concat(
                Stream.of(line(code, title, words.text("planning.need.town"), "", row.town(), words)), divisions);
    }

    private static List<Object> line(
            String code, String title, String division, String team, Count count, ReaderWords words) {
        return count.hidden()
                ? List.of(code, title, division, team, words.text("planning.need.hidden"), "", "")
                : List.of(code, title, division, team, count.people(), count.atLeast(), count.atMost());
    }
}
