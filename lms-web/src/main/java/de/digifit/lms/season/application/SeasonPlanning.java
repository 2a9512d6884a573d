// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.shared.Act;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.seasonbasis.SeasonSheet;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The seasons that multiplier teams and coordination plan; each can be left and gone on with by others of them. */
@Act
@RequiresPermissions("training:plan")
public class SeasonPlanning {

    private static final int MONTHS_AHEAD = 2;
    private static final int MONTHS = 4;

    private final Asker asker;
    private final SeasonPlans plans;
    private final SeasonReading reading;
    private final Modules modules;
    private final Clock clock;

    @Inject
    public SeasonPlanning(Asker asker, SeasonPlans plans, SeasonReading reading, Modules modules, Clock clock) {
        this.asker = asker;
        this.plans = plans;
        this.reading = reading;
        this.modules = modules;
        this.clock = clock;
    }

    /** Latest first. */
    public List<SeasonPlan> plans() {
        modules.requireReleased(Module.SEASON_PLANNING);
        return plans.of(asker.town());
    }

    /** @throws de.digifit.lms.season.NoSuchSeason when the asker's town has none with this id */
    public SeasonFile get(SeasonPlanId id) {
        modules.requireReleased(Module.SEASON_PLANNING);
        return reading.file(plans.get(asker.town(), id));
    }

    /** A season with its variants: the first one, then the others in the order in which they were made. */
    public List<SeasonFile> family(SeasonPlanId id) {
        modules.requireReleased(Module.SEASON_PLANNING);
        SeasonPlan plan = plans.get(asker.town(), id);
        SeasonPlanId first = plan.variantOf().orElse(id);
        return plans.of(asker.town()).stream()
                .filter(one -> one.id().equals(first)
                        || one.variantOf().filter(first::equals).isPresent())
                .sorted(Comparator.comparing(SeasonPlan::createdAt))
                .map(reading::file)
                .toList();
    }

    /** Four months from the month after the next one on, with what is usual. */
    public SeasonSheet proposal() {
        modules.requireReleased(Module.SEASON_PLANNING);
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).plusMonths(MONTHS_AHEAD);
        return SeasonSheet.usual("", first, first.plusMonths(MONTHS).minusDays(1));
    }

    public SeasonPlanId begin(SeasonSheet sheet) {
        modules.requireReleased(Module.SEASON_PLANNING);
        SeasonPlan plan = new SeasonPlan(asker.town(), sheet, asker.person(), clock.instant());
        plans.add(plan);
        return plan.id();
    }

    /** Dates that are there stay until the planner is asked again. */
    public void describe(SeasonPlanId id, SeasonSheet sheet) {
        modules.requireReleased(Module.SEASON_PLANNING);
        SeasonPlan plan = plans.hold(asker.town(), id);
        Idle.require(plans.holdLastRun(id), clock.instant());
        plan.describe(sheet);
    }

    /** The same season with all its dates once more, to try something else beside it. */
    public SeasonPlanId vary(SeasonPlanId id, String name) {
        modules.requireReleased(Module.SEASON_PLANNING);
        SeasonPlan plan = plans.get(asker.town(), id);
        SeasonPlan variant = plan.variant(name, asker.person(), clock.instant());
        plans.add(variant);
        plans.dates(id).stream().map((SeasonDate date) -> date.in(variant.id())).forEach(plans::add);
        return variant.id();
    }
}
