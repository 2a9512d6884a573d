// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import java.util.Set;

/** Where a booking stands. */
public enum BookingState {
    /** Waits for a decision of the desk on which it lies. */
    APPLIED,
    /** The desk has a question; waits for the person. */
    QUESTIONED,
    /** Put off until a day, with a reason. */
    POSTPONED,
    /** The leader supports it; waits for the next level of the route. */
    SUPPORTED,
    /** Approved by everybody; waits for the selection. */
    REGISTERED,
    /** Approved, but no place is free yet. */
    WAITING,
    /** A place is held for the person, who answers within a deadline. */
    OFFERED,
    /** Approved, and a place is taken. */
    CONFIRMED,
    REFUSED,
    WITHDRAWN,
    /** The person cannot come after all and gave the place back. */
    CANCELLED,
    /** An offered place was not answered in time. */
    LAPSED,
    /** The event does not take place. */
    CALLED_OFF,
    /** Took part in enough of it. */
    ATTENDED,
    /** Took part in less than what counts. */
    PARTLY_ATTENDED,
    ABSENT;

    /** While one of these holds, nobody has said the last yes or no. */
    public static final Set<BookingState> UNDECIDED = Set.of(APPLIED, QUESTIONED, POSTPONED, SUPPORTED);

    /** While one of these holds, a place of the event is taken. */
    public static final Set<BookingState> WITH_PLACE = Set.of(OFFERED, CONFIRMED);

    /** While one of these holds, the person has no second booking for the same event. */
    public static final Set<BookingState> ALIVE =
            Set.of(APPLIED, QUESTIONED, POSTPONED, SUPPORTED, REGISTERED, WAITING, OFFERED, CONFIRMED);

    public boolean alive() {
        return ALIVE.contains(this);
    }

    public boolean undecided() {
        return UNDECIDED.contains(this);
    }

    public boolean hasPlace() {
        return WITH_PLACE.contains(this);
    }
}
