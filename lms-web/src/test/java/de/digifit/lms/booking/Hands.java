// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static de.digifit.lms.seminar.Samples.TODAY;

import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock whose hands a test moves; it begins on the morning of the sample day. */
public final class Hands extends Clock {

    private Instant now = TODAY.atTime(8, 0).atZone(TownClock.ZONE).toInstant();

    public void tick() {
        now = now.plus(Duration.ofMinutes(1));
    }

    public void putTo(LocalDateTime moment) {
        now = moment.atZone(TownClock.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return TownClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
