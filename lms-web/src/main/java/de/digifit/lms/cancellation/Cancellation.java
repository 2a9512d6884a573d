// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation;

import de.digifit.lms.approval.Conditions;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventOver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A place is given back.
 *
 * <p>Until the day that the terms of the event name it costs nothing; later the person is told before confirming that
 * it may. Once the event has begun it is not possible any more: who does not come then is missing, and the attendance
 * list says so.
 *
 * <p>Until the day before the event the person can name a colleague of the same unit. That colleague has the place
 * offered and says yes or no. The place does not go to the waiting list in between, since it was given to the unit; and
 * the leader, who has said yes to one person of the unit for that time, is not asked a second time but reads it in the
 * list of decisions. A colleague who applied for the same event already keeps that application, with its position.
 */
public record Cancellation(Event event, LocalDateTime now) {

    /** @throws EventOver when the event has begun */
    public Cancellation {
        if (!event.startsAt().isAfter(now)) {
            throw new EventOver();
        }
    }

    public LocalDate freeUntil() {
        return Conditions.of(event).freeUntil();
    }

    /** Whether it may cost something now. */
    public boolean late() {
        return Conditions.of(event).late(now.toLocalDate());
    }

    /** What the place costs, which giving it back late does not save. */
    public BigDecimal cost() {
        return Conditions.of(event).cost();
    }

    public boolean substitutePossible() {
        return now.toLocalDate().isBefore(event.startsAt().toLocalDate());
    }

    /** @throws SubstituteTooLate on the day of the event */
    public void requireSubstitutePossible() {
        if (!substitutePossible()) {
            throw new SubstituteTooLate();
        }
    }

    /** The application of a colleague who is named, made in the colleague's name. */
    public Booking substitute(Applicant colleague, Decision naming) {
        return new Booking(event, colleague, "", Route.LEADER, naming);
    }
}
