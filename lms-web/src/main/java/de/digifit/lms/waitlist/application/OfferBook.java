// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.workday.Calendars;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.waitlist.Offer;
import de.digifit.lms.waitlist.Offers;
import de.digifit.lms.waitlist.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes down with each step who waits from now on, and until when an offer is to be answered. An answer that comes too
 * late takes the step back, whichever way it came in.
 */
@ApplicationScoped
public class OfferBook {

    private final Offers offers;
    private final WaitingList waiting;
    private final TermsBook terms;
    private final Diary diary;
    private final Calendars calendars;

    @Inject
    public OfferBook(Offers offers, WaitingList waiting, TermsBook terms, Diary diary, Calendars calendars) {
        this.offers = offers;
        this.waiting = waiting;
        this.terms = terms;
        this.diary = diary;
        this.calendars = calendars;
    }

    void follow(@Observes StepTaken taken) {
        Booking booking = taken.booking();
        Instant at = taken.step().decision().at();
        BookingState to = taken.step().transition().to();
        if (to == BookingState.WAITING) {
            waiting.join(booking.id(), booking.event(), at);
        } else if (to == BookingState.OFFERED) {
            offer(booking, at);
        } else if (taken.step().from().equals(Optional.of(BookingState.OFFERED))) {
            offers.find(booking.id())
                    .ifPresent(offer -> offer.answered(taken.step().transition(), at));
        }
    }

    private void offer(Booking booking, Instant at) {
        Event event = diary.event(booking);
        Instant until = terms.of(event).offerTime().until(at, event.startsAt(), calendars.of(event.town()));
        offers.add(new Offer(booking.id(), at, until));
    }
}
