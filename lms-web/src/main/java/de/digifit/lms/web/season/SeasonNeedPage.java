// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.gap.application.NeedReport;
import de.digifit.core.gap.application.NeedRow;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the town lacks, most first, and which seminars help: counts through the gate, never names. */
@Named
@ViewScoped
public class SeasonNeedPage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    @Inject
    private NeedReport report;

    @Inject
    private SeasonNeedWords words;

    private @Nullable String id;
    private transient @Nullable SeasonFile file;
    private transient @Nullable List<Row> rows;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
        getRows();
    }

    public SeasonFile getFile() {
        if (file == null) {
            file = planning.get(SeasonPlanId.of(String.valueOf(id)));
        }
        return file;
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = report.byCompetency().stream()
                    .filter(row -> !row.town().hidden())
                    .sorted(Comparator.comparing((NeedRow row) -> -row.town().atMost()))
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(NeedRow row) {
        CompetencyId competency = row.competency();
        return new Row(words.competency(competency), words.count(row.town()), words.seminars(competency));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** A competency in words. */
    public record Row(String competency, String count, String seminars) {}
}
