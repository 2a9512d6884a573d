// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Unplannable;
import de.digifit.core.season.search.SeasonPlanner.Progress;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRun;
import de.digifit.lms.seasonbasis.application.SeasonSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a run in the background, each a transaction of its own: what it reads, its signs of life, its end. */
@ApplicationScoped
@Transactional
public class SeasonRuns {

    private final SeasonPlans plans;
    private final SeasonSource source;
    private final Proposals proposals;
    private final Clock clock;

    @Inject
    public SeasonRuns(SeasonPlans plans, SeasonSource source, Proposals proposals, Clock clock) {
        this.plans = plans;
        this.source = source;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * What the planner has to do.
     *
     * @param present the dates that are there
     * @param anew whether all but pinned ones may move freely
     */
    public record Task(Season season, Plan present, boolean anew, int seconds) {}

    /** Nothing when the run is over already. */
    public Optional<Task> task(UUID run) {
        return running(run).map(one -> {
            SeasonPlan plan = plans.planOf(one);
            List<SeasonDate> dates = plans.dates(plan.id());
            Season season = source.season(
                    plan.town(),
                    plan.sheet(),
                    dates.stream()
                            .filter(SeasonDate::pinned)
                            .map(SeasonDate::placement)
                            .toList());
            Plan present = new Plan(dates.stream().map(SeasonDate::placement).toList());
            return new Task(season, present, one.anew(), one.seconds());
        });
    }

    /** A sign of life. False when the run should end: somebody has seen enough, or another one took its place. */
    public boolean goesOn(UUID run, Progress progress) {
        Optional<SeasonRun> running = running(run);
        running.ifPresent(one -> one.goesOn(progress.spent(), progress.dates(), clock.instant()));
        return running.filter(one -> !one.stopping()).isPresent();
    }

    /** Keeps what was found; a run that another one took the place of keeps nothing. */
    public void ends(UUID run, Season season, Plan found) {
        running(run).ifPresent(one -> {
            SeasonPlan plan = plans.planOf(one);
            one.ends(found.placements().size(), proposals.keep(plan, season, found), clock.instant());
        });
    }

    public void fails(UUID run, Unplannable fault) {
        running(run)
                .ifPresent(one -> one.fails(
                        fault.fault(), String.valueOf(fault.arguments().get(0)), clock.instant()));
    }

    /** It ended without a result; whoever looks is told, and can start it again. */
    public void breaksOff(UUID run) {
        running(run).ifPresent(SeasonRun::isInterrupted);
    }

    private Optional<SeasonRun> running(UUID run) {
        return plans.holdRun(run).filter(one -> one.running(clock.instant()));
    }
}
