// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.lms.retention.application.DeletionBatch;
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

/** Looks every two seconds on each node for a run to work off; one that another node works on is passed by. */
@ApplicationScoped
class DeletionTimer {

    private static final Logger LOG = System.getLogger(DeletionTimer.class.getName());
    private static final int SECONDS = 2;

    @Inject
    DeletionBatch batch;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = timer.scheduleWithFixedDelay(this::workOff, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void workOff() {
        try {
            boolean more = true;
            while (more) {
                more = batch.go();
            }
        } catch (RuntimeException e) {
            // A batch that fails is taken back as a whole and tried again; the run is still under way.
            LOG.log(Level.WARNING, "A run of deletion could not go on: {0}", e.getMessage());
        }
    }
}
