// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.application.MyEstimate;
import de.digifit.core.estimate.application.Reading;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.MyStanding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One competency of mine: target, level, and all that the ledger knows. */
@Named
@ViewScoped
public class CompetencyPage implements Serializable {

    @Inject
    private MyEstimate estimates;

    @Inject
    private MyStanding standing;

    @Inject
    private CompetencyNames names;

    private @Nullable String id;
    private transient @Nullable Standing row;
    private transient @Nullable Reading reading;

    public void open() {
        names.get(competency());
        row = standing.overview().find(competency()).orElse(null);
        reading = estimates.of(competency(), Optional.ofNullable(row).map(asked -> asked.target()
                .asLevel()));
    }

    public String getTitle() {
        return names.of(competency());
    }

    public @Nullable Standing getRow() {
        return row;
    }

    /** Newest first. */
    public List<Evidence> getHistory() {
        return reading == null ? List.of() : reading.entries();
    }

    /** Nothing where the view was put away in between. */
    public @Nullable Reading getReading() {
        return reading;
    }

    public CompetencyId competency() {
        return new CompetencyId(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
