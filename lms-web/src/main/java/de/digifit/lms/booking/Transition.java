// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static de.digifit.lms.booking.BookingState.ABSENT;
import static de.digifit.lms.booking.BookingState.APPLIED;
import static de.digifit.lms.booking.BookingState.ATTENDED;
import static de.digifit.lms.booking.BookingState.CALLED_OFF;
import static de.digifit.lms.booking.BookingState.CANCELLED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.LAPSED;
import static de.digifit.lms.booking.BookingState.OFFERED;
import static de.digifit.lms.booking.BookingState.PARTLY_ATTENDED;
import static de.digifit.lms.booking.BookingState.POSTPONED;
import static de.digifit.lms.booking.BookingState.QUESTIONED;
import static de.digifit.lms.booking.BookingState.REFUSED;
import static de.digifit.lms.booking.BookingState.REGISTERED;
import static de.digifit.lms.booking.BookingState.SUPPORTED;
import static de.digifit.lms.booking.BookingState.WAITING;
import static de.digifit.lms.booking.BookingState.WITHDRAWN;

import java.util.Set;

/** Every way from one state of a booking to another. There is no other. */
public enum Transition {
    /** How every booking begins: the person applies, or somebody on the person's behalf. */
    APPLY(APPLIED),
    /** The desk asks the person something before it decides. */
    ASK(QUESTIONED, APPLIED, SUPPORTED),
    /** The person answers; it lies on the desk again. */
    ANSWER(APPLIED, QUESTIONED),
    /** The desk decides later, until a day and for a reason. */
    POSTPONE(POSTPONED, APPLIED, SUPPORTED, QUESTIONED),
    /** The day has come; it lies on the desk again. */
    RESUME(APPLIED, POSTPONED),
    /** The leader says yes, and the next level decides. */
    SUPPORT(SUPPORTED, APPLIED, QUESTIONED, POSTPONED),
    /** The last desk approves and a place is free. */
    APPROVE(CONFIRMED, APPLIED, QUESTIONED, POSTPONED, SUPPORTED),
    /** The last desk approves and no place is free. */
    APPROVE_TO_WAIT(WAITING, APPLIED, QUESTIONED, POSTPONED, SUPPORTED),
    /** The last desk approves, and who gets a place is selected later. */
    REGISTER(REGISTERED, APPLIED, QUESTIONED, POSTPONED, SUPPORTED),
    /** The selection gives a place. */
    SELECT(CONFIRMED, REGISTERED),
    /** The selection gives a position on the waiting list. */
    RANK(WAITING, REGISTERED),
    /** A desk says no, with a category and a reason. */
    REFUSE(REFUSED, APPLIED, QUESTIONED, POSTPONED, SUPPORTED),
    /** The person does not agree and has it looked at one level up, once. */
    OBJECT(APPLIED, REFUSED, POSTPONED),
    /** A free place is held for somebody who waits, or for a colleague named as substitute. */
    OFFER(OFFERED, WAITING, APPLIED),
    ACCEPT(CONFIRMED, OFFERED),
    DECLINE(WITHDRAWN, OFFERED),
    /** Nobody answered in time. */
    LAPSE(LAPSED, OFFERED),
    /** Shortly before the event a place became free for the first who waits, without asking again. */
    MOVE_UP(CONFIRMED, WAITING),
    /** The person takes the application back before there is a place. */
    WITHDRAW(WITHDRAWN, APPLIED, QUESTIONED, POSTPONED, SUPPORTED, REGISTERED, WAITING),
    /** The person gives the place back, with a category of reasons. */
    CANCEL(CANCELLED, CONFIRMED),
    /** The event does not take place. */
    CALL_OFF(CALLED_OFF, APPLIED, QUESTIONED, POSTPONED, SUPPORTED, REGISTERED, WAITING, OFFERED, CONFIRMED),
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
