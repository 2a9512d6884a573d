// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seasoncase;

import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.application.SeasonCouncil;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Seasons before the staff council: those that wait for it first. */
@Named
@RequestScoped
public class SeasonCasesPage {

    @Inject
    private SeasonCouncil council;

    private List<SeasonPlan> plans = List.of();

    public void open() {
        plans = council.submitted();
    }

    public List<SeasonPlan> getWaiting() {
        return plans.stream().filter(council::open).toList();
    }

    public List<SeasonPlan> getOthers() {
        return plans.stream().filter(plan -> !council.open(plan)).toList();
    }
}
