// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

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

    private final AtomicLong millisAhead = new AtomicLong();

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new AdjustableClock(millisAhead);
    }

    public Duration ahead() {
        return Duration.ofMillis(millisAhead.get());
    }

    /** Sets how far the clock runs ahead of real time; a smaller value than now is ignored. */
    public void putForwardTo(Duration duration) {
        millisAhead.accumulateAndGet(duration.toMillis(), Math::max);
    }

    private static final class AdjustableClock extends Clock {

        private final AtomicLong millisAhead;

        AdjustableClock(AtomicLong millisAhead) {
            this.millisAhead = millisAhead;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), Duration.ofMillis(millisAhead.get()));
        }

        @Override
        public Instant instant() {
            return Instant.now(Clock.systemUTC()).plusMillis(millisAhead.get());
        }
    }
}
