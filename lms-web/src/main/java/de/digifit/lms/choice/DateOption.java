// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.lms.seminar.Session;
import org.jspecify.annotations.Nullable;

/**
 * One of several parallel dates.
 *
 * @param where its room, as people read it
 * @param seats of its room; nothing where there is no limit but that of the event
 * @param taken how many others with a place have chosen it
 * @param chosen whether it is the one
 */
public record DateOption(
        Session session, String where, @Nullable Integer seats, int taken, boolean chosen) {

    public boolean limited() {
        return seats != null;
    }

    public int free() {
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - taken);
    }

    /** Whether nobody else can choose it. */
    public boolean full() {
        return free() == 0;
    }

    /** @throws DateFull when all seats are taken by others */
    public void requireSeat() {
        if (full()) {
            throw new DateFull(session.title());
        }
    }
}
