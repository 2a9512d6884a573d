// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.TownClock;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** From when to when, by the clock on the wall of the town hall. */
public record Span(LocalDateTime startsAt, LocalDateTime endsAt) implements Serializable {

    /** Which half of a day it takes. */
    public enum Block {
        MORNING,
        AFTERNOON,
        WHOLE_DAY
    }

    private static final LocalTime MORNING_ENDS = LocalTime.of(13, 0);
    private static final LocalTime AFTERNOON_BEGINS = LocalTime.of(12, 0);

    /**
     * @throws HourMissing when the clock is put forward over its beginning or end
     * @throws DatesOutOfOrder when it would end before it begins
     */
    public Span {
        if (isSkipped(startsAt) || isSkipped(endsAt)) {
            throw new HourMissing(startsAt.toLocalDate());
        }
        if (minutes(startsAt, endsAt) <= 0) {
            throw new DatesOutOfOrder();
        }
    }

    /** So many minutes of real time from then on. */
    public static Span of(LocalDateTime startsAt, int minutes) {
        return new Span(
                startsAt, startsAt.atZone(TownClock.ZONE).plusMinutes(minutes).toLocalDateTime());
    }

    /** As a watch in the room would measure, also in the night in which the clocks change. */
    public int minutes() {
        return minutes(startsAt, endsAt);
    }

    public boolean overlaps(Span other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public Block block() {
        boolean oneDay = startsAt.toLocalDate().equals(endsAt.toLocalDate());
        if (oneDay && !endsAt.toLocalTime().isAfter(MORNING_ENDS)) {
            return Block.MORNING;
        }
        return oneDay && !startsAt.toLocalTime().isBefore(AFTERNOON_BEGINS) ? Block.AFTERNOON : Block.WHOLE_DAY;
    }

    private static int minutes(LocalDateTime from, LocalDateTime to) {
        return (int) Duration.between(from.atZone(TownClock.ZONE), to.atZone(TownClock.ZONE))
                .toMinutes();
    }

    private static boolean isSkipped(LocalDateTime moment) {
        return TownClock.ZONE.getRules().getValidOffsets(moment).isEmpty();
    }
}
