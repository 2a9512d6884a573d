// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.terms.FreePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Gives and frees places. The counter of the event is the number of bookings that are confirmed or offered; it moves
 * here and nowhere else, together with the step that needs it, so that nobody has a place twice and none is lost.
 *
 * <p>A door for acts and timers alike; whoever comes in is already in a transaction.
 */
@ApplicationScoped
public class Places {

    private final Bookings bookings;
    private final Events events;
    private final Diary diary;
    private final Steps steps;
    private final Event<PlaceFreed> freed;

    @Inject
    public Places(Bookings bookings, Events events, Diary diary, Steps steps, Event<PlaceFreed> freed) {
        this.bookings = bookings;
        this.events = events;
        this.diary = diary;
        this.steps = steps;
        this.freed = freed;
    }

    /** Which places are free; nobody else takes or frees one of this event until the transaction ends. */
    public FreePlaces free(EventId event, LocalDate day) {
        return events.free(event, day);
    }

    /** Approved by the last desk: a place if one is free, else the waiting list. */
    public void approve(Booking booking, Decision decision) {
        boolean got = take(booking, Transition.APPROVE, decision);
        steps.take(booking, got ? Transition.APPROVE : Transition.APPROVE_TO_WAIT, decision);
    }

    /** The selection gives a place if one is free. */
    public boolean select(Booking booking, Decision decision) {
        return takeFor(booking, Transition.SELECT, decision);
    }

    /** The selection puts it on the waiting list. */
    public void rank(Booking booking, Decision decision) {
        steps.take(booking, Transition.RANK, decision);
    }

    /** Shortly before the event: whoever waits gets a free place without being asked. */
    public boolean moveUp(Booking booking, Decision decision) {
        return takeFor(booking, Transition.MOVE_UP, decision);
    }

    /** Holds a free place for the answer of the person. */
    public boolean offer(Booking booking, Decision decision) {
        if (!Transition.OFFER.leadsFrom(booking.state())) {
            throw new StepNotPossible(booking.state());
        }
        boolean got = events.takePlace(booking.event(), booking.desk(), day(decision));
        if (got) {
            steps.take(booking, Transition.OFFER, decision);
        }
        return got;
    }

    /** @throws DatesOverlap when the person has a place in something else at that time */
    public void accept(Booking booking, Decision decision) {
        bookings.serialise(booking.person());
        if (Transition.ACCEPT.leadsFrom(booking.state())) {
            diary.refuseOverlap(diary.event(booking), booking.person());
        }
        steps.take(booking, Transition.ACCEPT, decision);
    }

    /** Taken back before there was a place. */
    public void withdraw(Booking booking, Decision decision) {
        steps.take(booking, Transition.WITHDRAW, decision);
    }

    public void decline(Booking booking, Decision decision) {
        giveBack(booking, Transition.DECLINE, decision);
    }

    public void lapse(Booking booking, Decision decision) {
        giveBack(booking, Transition.LAPSE, decision);
    }

    public void cancel(Booking booking, Decision decision) {
        giveBack(booking, Transition.CANCEL, decision);
    }

    /**
     * One who has a place names another: the place changes hands and is never free in between.
     *
     * @return false where it is kept for people without a desk, and the other has one
     */
    public boolean handOver(Booking from, Booking to, Decision cancelling, Decision naming) {
        if (!events.free(from.event(), day(naming)).passes(from.desk(), to.desk())) {
            return false;
        }
        steps.take(from, Transition.CANCEL, cancelling);
        steps.take(to, Transition.OFFER, naming);
        if (from.desk() != to.desk()) {
            events.freePlace(from.event(), from.desk());
            events.takePlace(to.event(), to.desk(), day(naming));
        }
        return true;
    }

    /** The event does not take place; its places are nobody's any more, so nobody is asked to follow. */
    public void callOff(Booking booking, Decision decision) {
        boolean hadPlace = booking.state().hasPlace();
        steps.take(booking, Transition.CALL_OFF, decision);
        if (hadPlace) {
            events.freePlace(booking.event(), booking.desk());
        }
    }

    public List<BookingDetails> details(TownId town, Collection<Booking> some) {
        return diary.details(town, some);
    }

    public de.digifit.lms.seminar.Event event(Booking booking) {
        return diary.event(booking);
    }

    private void giveBack(Booking booking, Transition transition, Decision decision) {
        steps.take(booking, transition, decision);
        events.freePlace(booking.event(), booking.desk());
        freed.fire(new PlaceFreed(diary.event(booking)));
    }

    private boolean takeFor(Booking booking, Transition transition, Decision decision) {
        if (!transition.leadsFrom(booking.state())) {
            throw new StepNotPossible(booking.state());
        }
        boolean got = take(booking, transition, decision);
        if (got) {
            steps.take(booking, transition, decision);
        }
        return got;
    }

    private boolean take(Booking booking, Transition transition, Decision decision) {
        bookings.serialise(booking.person());
        if (!transition.leadsFrom(booking.state())) {
            return false;
        }
        diary.refuseOverlap(diary.event(booking), booking.person());
        return events.takePlace(booking.event(), booking.desk(), day(decision));
    }

    private static LocalDate day(Decision decision) {
        return LocalDate.ofInstant(decision.at(), TownClock.ZONE);
    }
}
