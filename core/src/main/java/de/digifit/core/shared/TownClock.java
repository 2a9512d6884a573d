// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the house, in the time of German town halls.
 *
 * <p>In the demo town it can be put forward, so that a visitor sees the day of a seminar without waiting for it; it
 * never goes back, because what is recorded keeps its order.
 */
@ApplicationScoped
public class TownClock {

    /** All towns that use DigiFit keep this time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new AdjustableClock(ahead);
    }

    public Duration ahead() {
        return ahead.get();
    }

    /** Sets how far the clock runs ahead of real time; a smaller value than now is ignored. */
    public void putForwardTo(Duration duration) {
        ahead.accumulateAndGet(duration, (now, then) -> then.compareTo(now) > 0 ? then : now);
    }

    private static final class AdjustableClock extends Clock {

        private final AtomicReference<Duration> ahead;

        AdjustableClock(AtomicReference<Duration> ahead) {
            this.ahead = ahead;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead.get());
        }

        @Override
        public Instant instant() {
            return Instant.now(Clock.systemUTC()).plus(ahead.get());
        }
    }
}
