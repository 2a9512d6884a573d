// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.application;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.waitlist.WaitingList;
import de.digifit.lms.waitlist.WaitingList.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/**
 * Gives free places to those who wait, in their order and in the same transaction in which the place became free: held
 * for an answer usually, and at once where the event begins so soon that there is no time to ask.
 *
 * <p>Where the places that are left are kept for people without a desk, those with a desk keep their position and wait on;
 * on the day after the last on which they are kept, the next round offers them to everybody.
 *
 * <p>Who has a place in something else at that time is passed over, and that is written down. The list never goes past
 * an approval: only who is approved waits.
 */
@ApplicationScoped
public class Filling {

    private final Bookings bookings;
    private final Places places;
    private final Diary diary;
    private final WaitingList waiting;
    private final CouncilLaw law;

    @Inject
    public Filling(Bookings bookings, Places places, Diary diary, WaitingList waiting, CouncilLaw law) {
        this.bookings = bookings;
        this.places = places;
        this.diary = diary;
        this.waiting = waiting;
        this.law = law;
    }

    void follow(@Observes PlaceFreed freed) {
        fill(freed.event());
    }

    /** As long as there are free places and people who wait. */
    public void fill(Event event) {
        if (event.state() != Event.State.PUBLISHED || hasBegun(event)) {
            return;
        }
        FreePlaces free = places.free(event.id(), law.today());
        Iterator<Waiting> next = free.all() > 0 ? waiting.inOrder(event.id()).iterator() : Collections.emptyIterator();
        boolean direct = next.hasNext() && law.isShortNotice(event);
        while (free.all() > 0 && next.hasNext()) {
            Waiting one = next.next();
            if (free.isFor(one.desk()) && give(bookings.get(event.town(), one.booking()), event, direct)) {
                free = free.takenBy(one.desk());
            }
        }
    }

    private boolean give(Booking booking, Event event, boolean direct) {
        if (booking.state() != BookingState.WAITING) {
            return false;
        }
        Optional<BookingDetails> other = diary.overlapping(event, booking.person());
        if (other.isPresent()) {
            waiting.passedOver(booking.id(), other.get().seminar().title().de(), law.now());
            return false;
        }
        Decision decision = Decision.of(booking.person(), law.now());
        return direct ? places.moveUp(booking, decision) : places.offer(booking, decision);
    }

    private boolean hasBegun(Event event) {
        return !event.startsAt().isAfter(LocalDateTime.ofInstant(law.now(), TownClock.ZONE));
    }
}
