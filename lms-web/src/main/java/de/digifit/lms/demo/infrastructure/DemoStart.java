// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.infrastructure;

import de.digifit.lms.demo.application.DemoClock;
import de.digifit.lms.demo.application.DemoMode;
import de.digifit.lms.demo.application.Founding;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Opens the demo towns when the application starts, before anything else looks at the clock or for people. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());
    private static final int FOLLOW_SECONDS = 5;

    @Inject
    DemoMode demo;

    @Inject
    DemoClock clock;

    @Inject
    Founding founding;

    @Resource
    ManagedScheduledExecutorService timer;

    private @Nullable ScheduledFuture<?> following;

    void open(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION)
                    Object started) {
        if (demo.isOn()) {
            clock.follow();
            long before = System.nanoTime();
            if (founding.found()) {
                LOG.log(
                        Level.INFO,
                        "Musterau and Kleinfelde were founded in {0} ms",
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
            }
            following = timer.scheduleWithFixedDelay(this::follow, FOLLOW_SECONDS, FOLLOW_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.cancel(false);
        }
    }

    private void follow() {
        try {
            clock.follow();
        } catch (RuntimeException e) {
            // A moment without database must not end the timer.
            LOG.log(Level.WARNING, "The clock of the demo could not be read: {0}", e.getMessage());
        }
    }
}
