// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.infrastructure;

import de.digifit.lms.decision.application.Patrol;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts a round every few minutes on each node; applications that another node holds are passed by. */
@ApplicationScoped
class DecisionTimer {

    private static final Logger LOG = System.getLogger(DecisionTimer.class.getName());
    private static final int MINUTES = 5;

    @Inject
    Patrol patrol;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::walk, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void walk() {
        try {
            boolean more = true;
            while (more) {
                more = patrol.round();
            }
        } catch (RuntimeException e) {
            // A round that fails (no database, for example) must not end the timer; what is due is still there.
            LOG.log(Level.WARNING, "Overdue decisions could not be looked at: {0}", e.getMessage());
        }
    }
}
