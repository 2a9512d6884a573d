// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.shared.TownClock;
import de.digifit.core.workday.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * How long somebody can think about an offered place.
 *
 * @param days working days, usually
 * @param hours in the last two days before the event
 */
public record OfferTime(int days, int hours) {

    public static final OfferTime USUAL = new OfferTime(2, 4);

    private static final Duration LAST_DAYS = Duration.ofDays(2);

    /** Until when an offer of that moment is open; never beyond the beginning of the event. */
    public Instant until(Instant offered, LocalDateTime begins, WorkingDays calendar) {
        Instant start = begins.atZone(TownClock.ZONE).toInstant();
        boolean late = !offered.isBefore(start.minus(LAST_DAYS));
        Instant until = late
                ? offered.plus(Duration.ofHours(hours))
                : calendar.deadline(offered, days, TownClock.ZONE).minusSeconds(1);
        return until.isBefore(start) ? until : start;
    }
}
