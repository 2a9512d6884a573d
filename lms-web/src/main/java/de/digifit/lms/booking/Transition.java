// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static de.digifit.lms.booking.BookingState.ABSENT;
import static de.digifit.lms.booking.BookingState.APPLIED;
import static de.digifit.lms.booking.BookingState.ATTENDED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.PARTLY_ATTENDED;
import static de.digifit.lms.booking.BookingState.REFUSED;
import static de.digifit.lms.booking.BookingState.WAITING;
import static de.digifit.lms.booking.BookingState.WITHDRAWN;

import java.util.Set;

/** Every way from one state of a booking to another. There is no other. */
public enum Transition {
    /** The leader approves and a place is free. */
    APPROVE(CONFIRMED, APPLIED),
    /** The leader approves and no place is free. */
    APPROVE_TO_WAIT(WAITING, APPLIED),
    /** The leader says no, with a category and a reason. */
    REFUSE(REFUSED, APPLIED),
    /** A place became free for the first who waits. */
    MOVE_UP(CONFIRMED, WAITING),
    /** The person takes the application back. */
    WITHDRAW(WITHDRAWN, APPLIED, CONFIRMED, WAITING),
    /** How it ended, as the attendance list says when it is closed, or when it is corrected after that. */
    ATTEND(ATTENDED, CONFIRMED, PARTLY_ATTENDED, ABSENT),
    ATTEND_PARTLY(PARTLY_ATTENDED, CONFIRMED, ATTENDED, ABSENT),
    MISS(ABSENT, CONFIRMED, ATTENDED, PARTLY_ATTENDED);

    private final BookingState to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<BookingState> from;

    Transition(BookingState to, BookingState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public BookingState to() {
        return to;
    }

    public boolean leadsFrom(BookingState state) {
        return from.contains(state);
    }
}
