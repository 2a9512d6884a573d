// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.lms.attendance.Block;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How long before a block begins and after it ends people can check in for it.
 *
 * <p>Reckoned on the line of time, so that the night in which the clocks change has no hour twice and none too few.
 */
public record Opening(Duration margin) {

    public static final Opening USUAL = new Opening(Duration.ofMinutes(30));

    public boolean isOpen(Block block, Instant now, ZoneId zone) {
        return !now.isBefore(at(block.startsAt(), zone).minus(margin)) && !now.isAfter(closesAt(block, zone));
    }

    public Instant closesAt(Block block, ZoneId zone) {
        return at(block.endsAt(), zone).plus(margin);
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
