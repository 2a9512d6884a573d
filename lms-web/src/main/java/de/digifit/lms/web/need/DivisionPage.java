// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.gap.application.DivisionNeed;
import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.core.headcount.Count;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.HeatRow;
import de.digifit.lms.web.faces.HeatRow.Heading;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the teams of one division lack, as far as they are large enough; and who counts in the division only. */
@Named
@ViewScoped
public class DivisionPage implements Serializable {

    @Inject
    private NeedReport report;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable DivisionNeed need;

    /** Asks before anything is drawn, so that an absence finds its page. */
    public void open() {
        need();
    }

    public String getDivision() {
        return need().division();
    }

    /** Whether not even the division as a whole is said. */
    public boolean isHidden() {
        return need().rows().stream().map(row -> row.division().count()).allMatch(Count::hidden);
    }

    /** Why nothing finer is said than the division, or who counts in it only; kindly. */
    public String getSentence() {
        List<NeedRow.Cell> teams = teams();
        List<NeedRow.Cell> covered = covered();
        if (teams.isEmpty() && isHidden()) {
            return say.text("planning.division.hidden", need().division());
        }
        if (teams.isEmpty()) {
            return say.text(
                    covered.isEmpty() ? "planning.division.noTeams" : "planning.division.tooSmall", need().division());
        }
        String together = covered.stream().map(NeedRow.Cell::name).collect(Collectors.joining(", "));
        return say.text(
                covered.isEmpty() ? "planning.division.sum" : "planning.division.together",
                need().division(),
                together);
    }

    /** The division, and each team of which anything is said. */
    public List<Heading> getColumns() {
        return Stream.concat(
                        Stream.of(Heading.of(say.text("planning.division.whole"))),
                        teams().stream().map(team -> Heading.of(team.name())))
                .toList();
    }

    public List<HeatRow> getRows() {
        List<NeedRow.Cell> teams = teams();
        return need().rows().stream()
                .map(row -> HeatRow.of(
                        names.of(row.competency()),
                        "",
                        NeedCells.of(row.division().count(), row.division().teams(), teams, say)))
                .toList();
    }

    public List<String> getKey() {
        return NeedCells.key(say);
    }

    private List<NeedRow.Cell> teams() {
        return NeedCells.units(cells().filter(team -> !team.count().hidden()));
    }

    private List<NeedRow.Cell> covered() {
        List<UnitId> said = teams().stream().map(NeedRow.Cell::unit).toList();
        return NeedCells.units(cells().filter(team -> !said.contains(team.unit())));
    }

    private Stream<NeedRow.Cell> cells() {
        return need().rows().stream().flatMap(row -> row.division().teams().stream());
    }

    private DivisionNeed need() {
        if (need == null) {
            need = report.inDivision(String.valueOf(id));
        }
        return need;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
