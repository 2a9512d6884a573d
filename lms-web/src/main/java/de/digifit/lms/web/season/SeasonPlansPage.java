// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.application.SeasonPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The seasons of the town that are planned or were. */
@Named
@RequestScoped
public class SeasonPlansPage {

    @Inject
    private SeasonPlanning planning;

    private List<SeasonPlan> plans = List.of();

    public void open() {
        plans = planning.plans();
    }

    public List<SeasonPlan> getPlans() {
        return plans;
    }
}
