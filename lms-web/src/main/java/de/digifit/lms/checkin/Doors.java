// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.lms.attendance.Block;
import de.digifit.lms.seminar.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** When people can check in for a block: from half an hour before it begins until half an hour after it ends. */
public final class Doors {

    private static final Duration MARGIN = Duration.ofMinutes(30);

    private Doors() {}

    /** In the time of the town, whose clock knows how the hour changes in spring and autumn. */
    public static boolean open(Block block, Clock clock) {
        Instant now = Instant.now(clock);
        return !now.isBefore(opensAt(block, clock)) && !now.isAfter(closesAt(block, clock));
    }

    public static Instant opensAt(Block block, Clock clock) {
        return at(block.startsAt(), clock).minus(MARGIN);
    }

    public static Instant closesAt(Block block, Clock clock) {
        return at(block.endsAt(), clock).plus(MARGIN);
    }

    /** The blocks of an event for which people can check in now; at noon that can be two. */
    public static List<Block> openBlocks(Event event, Clock clock) {
        return event.state() == Event.State.PUBLISHED
                ? Block.of(event).stream().filter(block -> open(block, clock)).toList()
                : List.of();
    }

    private static Instant at(LocalDateTime time, Clock clock) {
        return time.atZone(clock.getZone()).toInstant();
    }
}
