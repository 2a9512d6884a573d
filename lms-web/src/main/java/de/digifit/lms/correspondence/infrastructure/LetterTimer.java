// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.lms.correspondence.application.MailRound;
import de.digifit.lms.correspondence.application.Reminders;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Sends what waits every two seconds, and looks once a minute whom to remind; letters of other nodes are passed by. */
@ApplicationScoped
class LetterTimer {

    private static final Logger LOG = System.getLogger(LetterTimer.class.getName());
    private static final int SECONDS = 2;
    private static final int MINUTE = 60;

    @Inject
    MailRound mail;

    @Inject
    Reminders reminders;

    @Resource
    ManagedScheduledExecutorService timer;

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds.add(timer.scheduleWithFixedDelay(() -> all(mail::round), SECONDS, SECONDS, TimeUnit.SECONDS));
        rounds.add(timer.scheduleWithFixedDelay(() -> all(reminders::round), MINUTE, MINUTE, TimeUnit.SECONDS));
        rounds.add(timer.scheduleWithFixedDelay(() -> all(reminders::tasks), MINUTE, MINUTE, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
    }

    private static void all(BooleanSupplier round) {
        try {
            boolean more = true;
            while (more) {
                more = round.getAsBoolean();
            }
        } catch (RuntimeException e) {
            // A round that fails (no database, for example) must not end the timer; the letters are still there.
            LOG.log(Level.WARNING, "Letters could not be sent: {0}", e.getMessage());
        }
    }
}
