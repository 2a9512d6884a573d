// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.infrastructure;

import de.digifit.lms.record.application.Dispatch;
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

/** Starts a round every two seconds on each node; rows that another node holds are passed by. */
@ApplicationScoped
class DispatchTimer {

    private static final Logger LOG = System.getLogger(DispatchTimer.class.getName());
    private static final int SECONDS = 2;

    @Inject
    Dispatch dispatch;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::sendAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void sendAll() {
        try {
            boolean more = true;
            while (more) {
                more = dispatch.round();
            }
        } catch (RuntimeException e) {
            // A round that fails (no database, for example) must not end the timer; the rows are still there.
            LOG.log(Level.WARNING, "The outbox could not be sent: {0}", e.getMessage());
        }
    }
}
