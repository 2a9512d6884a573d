// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import de.digifit.lms.waitlist.application.WaitingRound;
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

/** Starts a round every half minute on each node; what another node does at the same time happens once. */
@ApplicationScoped
class WaitingTimer {

    private static final Logger LOG = System.getLogger(WaitingTimer.class.getName());
    private static final int SECONDS = 30;

    @Inject
    WaitingRound round;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::go, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void go() {
        attempt("offers that lapse", round::lapse);
        attempt("idle places", round::fill);
        attempt("selections", round::select);
    }

    // One that fails (no database, for example) must end neither the timer nor the others; the next round tries again.
    private static void attempt(String what, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The waiting lists could not be looked after ({0}): {1}", what, e.getMessage());
        }
    }
}
