// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.MyStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One competency of mine: target, level, and all that the ledger knows. */
@Named
@RequestScoped
public class CompetencyPage {

    @Inject
    private SelfAssessment assessment;

    @Inject
    private MyStanding standing;

    @Inject
    private CompetencyNames names;

    private @Nullable String id;
    private @Nullable Standing row;
    private List<Evidence> history = List.of();

    public void open() {
        names.get(competency());
        row = standing.overview().find(competency()).orElse(null);
        history = assessment.history(competency());
    }

    public String getTitle() {
        return names.of(competency());
    }

    public @Nullable Standing getRow() {
        return row;
    }

    public List<Evidence> getHistory() {
        return history;
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
