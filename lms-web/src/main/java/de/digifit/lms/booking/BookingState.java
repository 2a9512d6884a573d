// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import java.util.Set;

/** Where a booking stands. */
public enum BookingState {
    /** Waits for the leader's decision. */
    APPLIED,
    /** Approved, and a place is taken. */
    CONFIRMED,
    /** Approved, but no place is free yet. */
    WAITING,
    REFUSED,
    WITHDRAWN,
    /** Took part in enough of it. */
    ATTENDED,
    /** Took part in less than what counts. */
    PARTLY_ATTENDED,
    ABSENT;

    /** While one of these holds, the person has no second booking for the same event. */
    public static final Set<BookingState> ALIVE = Set.of(APPLIED, CONFIRMED, WAITING);

    public boolean alive() {
        return ALIVE.contains(this);
    }
}
