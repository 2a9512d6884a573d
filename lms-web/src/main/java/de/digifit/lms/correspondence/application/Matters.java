// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.calendar.application.Itineraries;
import de.digifit.lms.correspondence.LetterRule;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.waitlist.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Puts together what a letter about a booking is about: dates, reasons, and until when an answer is awaited. */
@ApplicationScoped
class Matters {

    private final Itineraries itineraries;
    private final Offers offers;

    @Inject
    Matters(Itineraries itineraries, Offers offers) {
        this.itineraries = itineraries;
        this.offers = offers;
    }

    Matter of(Booking booking, Instant at) {
        return Matter.of(itineraries.of(booking), at);
    }

    Matter of(Booking booking, Step step) {
        return of(booking, step.decision().at())
                .because(LetterRule.reason(step))
                .until(until(booking, step));
    }

    private Optional<LocalDateTime> until(Booking booking, Step step) {
        return switch (step.transition()) {
            case POSTPONE -> booking.approval().resumeOn().map(LocalDate::atStartOfDay);
            case OFFER ->
                offers.find(booking.id()).map(offer -> LocalDateTime.ofInstant(offer.answerBy(), TownClock.ZONE));
            case APPROVE_TO_WAIT, RANK ->
                keptUntil(booking, LocalDate.ofInstant(step.decision().at(), TownClock.ZONE));
            default -> Optional.empty();
        };
    }

    /** The last day on which places are free that this person may not take. */
    private Optional<LocalDateTime> keptUntil(Booking booking, LocalDate day) {
        Event event = itineraries.of(booking).event();
        return event.free(day).keptFrom(booking.desk())
                ? Optional.ofNullable(event.terms().capacity().reservedUntil()).map(LocalDate::atStartOfDay)
                : Optional.empty();
    }
}
