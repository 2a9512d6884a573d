// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.season.NoSuchSeason;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.SeasonPlans;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the staff council sees of seasons that were submitted, and what it says. */
@Act
@RequiresPermissions("selection:answer")
public class SeasonCouncil {

    private final Asker asker;
    private final SeasonPlans plans;
    private final SeasonReading reading;
    private final CouncilLaw law;

    @Inject
    public SeasonCouncil(Asker asker, SeasonPlans plans, SeasonReading reading, CouncilLaw law) {
        this.asker = asker;
        this.plans = plans;
        this.reading = reading;
        this.law = law;
    }

    /** Those that were submitted, latest first. */
    public List<SeasonPlan> submitted() {
        return plans.of(asker.town()).stream()
                .filter(plan -> plan.council().isPresent())
                .toList();
    }

    /** Whether its answer is waited for. */
    public boolean open(SeasonPlan plan) {
        return plan.state() == SeasonPlan.State.WITH_COUNCIL
                && plan.council().filter(step -> step.isOpen(law.today())).isPresent();
    }

    /** @throws NoSuchSeason when it was not submitted: what is still worked on is nobody else's business */
    public SeasonFile get(SeasonPlanId id) {
        SeasonPlan plan = plans.get(asker.town(), id);
        if (plan.council().isEmpty()) {
            throw new NoSuchSeason(id);
        }
        return reading.file(plan);
    }

    public void answer(SeasonPlanId id, CouncilAnswer answer, String why) {
        get(id).plan().council().orElseThrow().answer(answer, why, asker.person(), law.now(), law.today());
    }
}
