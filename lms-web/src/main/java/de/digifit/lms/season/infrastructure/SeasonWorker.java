// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.infrastructure;

import de.digifit.core.season.Plan;
import de.digifit.core.season.Unplannable;
import de.digifit.core.season.search.SeasonPlanner;
import de.digifit.core.season.search.SeasonPlanner.Effort;
import de.digifit.core.season.search.SeasonPlanner.Progress;
import de.digifit.lms.season.application.RunStarted;
import de.digifit.lms.season.application.SeasonRuns;
import de.digifit.lms.season.application.SeasonRuns.Task;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Lets the planner work beside the requests: one thread for a run, and a sign of life each second. */
@ApplicationScoped
class SeasonWorker {

    private static final Logger LOG = System.getLogger(SeasonWorker.class.getName());

    @Inject
    SeasonRuns runs;

    @Resource
    ManagedScheduledExecutorService threads;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunStarted started) {
        threads.execute(() -> work(started.run()));
    }

    private void work(UUID run) {
        try {
            runs.task(run).ifPresent(task -> plan(run, task));
        } catch (Unplannable fault) {
            runs.fails(run, fault);
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "A run of the season planner broke off", broken);
            runs.breaksOff(run);
        }
    }

    private void plan(UUID run, Task task) {
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicReference<Progress> latest = new AtomicReference<>(new Progress(0, 0, 0, 0, 0));
        ScheduledFuture<?> signs = threads.scheduleWithFixedDelay(
                () -> giveSign(run, Objects.requireNonNull(latest.get()), stopped), 1, 1, TimeUnit.SECONDS);
        try {
            // The seed says where chance begins; each run may find something else.
            SeasonPlanner planner = new SeasonPlanner(task.season(), run.getLeastSignificantBits());
            Effort effort = Effort.within(Duration.ofSeconds(task.seconds())).until(stopped::get);
            Plan found = task.anew()
                    ? planner.plan(effort, latest::set)
                    : planner.replan(task.present(), effort, latest::set);
            runs.ends(run, task.season(), found);
        } finally {
            signs.cancel(false);
        }
    }

    private void giveSign(UUID run, Progress latest, AtomicBoolean stopped) {
        try {
            if (!runs.goesOn(run, latest)) {
                stopped.set(true);
            }
        } catch (RuntimeException away) {
            // A moment without database must not end the signs: without them the run would count as interrupted.
            LOG.log(Level.WARNING, "A sign of life of the season planner was lost: {0}", away.getMessage());
        }
    }
}
