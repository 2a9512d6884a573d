// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.lms.evaluation.application.Opening;
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

/** Looks every minute on each node whether a box may be opened; which is so only after its day. */
@ApplicationScoped
class OpeningTimer {

    private static final Logger LOG = System.getLogger(OpeningTimer.class.getName());

    @Inject
    Opening opening;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::walk, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void walk() {
        try {
            opening.due().forEach(opening::open);
        } catch (RuntimeException e) {
            // A round that fails (no database, for example) must not end the timer; what is due is still there.
            LOG.log(Level.WARNING, "Ballot boxes could not be looked at: {0}", e.getMessage());
        }
    }
}
