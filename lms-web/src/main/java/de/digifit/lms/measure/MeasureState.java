// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.lms.booking.BookingState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far a measure is. It is never kept: it follows from the bookings for it, its last day and the calendar. */
public enum MeasureState {
    /** Nothing is booked, and there is a date to apply for. */
    OPEN,
    /** Nothing is booked, and there is no date to apply for. */
    NO_DATE,
    /** No seminar of the catalogue: the two see to it themselves. */
    AGREED,
    /** Somebody decides about the application, or it waits for a place. */
    APPLIED,
    BOOKED,
    ATTENDED,
    /** Its last day has passed, and nothing was booked or attended. */
    OVERDUE;

    private static final Set<MeasureState> TO_APPLY = EnumSet.of(OPEN, NO_DATE, OVERDUE);

    /**
     * Attended counts most, and for good; a certain place more than an application. What was refused, cancelled or
     * attended in part only leaves the measure as open as before.
     *
     * @param bookings for this measure
     * @param dated whether there is a date to apply for
     */
    public static MeasureState of(Collection<BookingState> bookings, boolean dated, LocalDate until, LocalDate today) {
        if (bookings.contains(BookingState.ATTENDED)) {
            return ATTENDED;
        } else if (bookings.contains(BookingState.CONFIRMED)) {
            return BOOKED;
        } else if (bookings.stream().anyMatch(BookingState::alive)) {
            return APPLIED;
        } else if (until.isBefore(today)) {
            return OVERDUE;
        }
        return dated ? OPEN : NO_DATE;
    }

    /** The same for a measure that is no seminar. */
    public static MeasureState of(LocalDate until, LocalDate today) {
        return until.isBefore(today) ? OVERDUE : AGREED;
    }

    /** Whether it still asks for an application, where it is a seminar. */
    public boolean toApply() {
        return TO_APPLY.contains(this);
    }
}
