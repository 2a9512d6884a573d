// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.decision.AlreadyDecided;
import de.digifit.lms.decision.AlreadyDecided.Answer;
import de.digifit.lms.decision.PutOffOutOfRange;
import de.digifit.lms.decision.ReasonMissing;
import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.decision.WordsMissing;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a desk decides: a leader, the deputy, the leader above, or human resources. */
@Act
@RequiresPermissions(
        value = {"team:lead", "application:decide"},
        logical = Logical.OR)
public class Decisions {

    private static final Set<Transition> YES =
            EnumSet.of(Transition.SUPPORT, Transition.APPROVE, Transition.APPROVE_TO_WAIT, Transition.REGISTER);

    private final Asker asker;
    private final Bookings bookings;
    private final Seats seats;
    private final Rulings rulings;
    private final InTray tray;

    @Inject
    public Decisions(Asker asker, Bookings bookings, Seats seats, Rulings rulings, InTray tray) {
        this.asker = asker;
        this.bookings = bookings;
        this.seats = seats;
        this.rulings = rulings;
        this.tray = tray;
    }

    /** The applications that wait for the asker, oldest first. */
    public List<OpenDecision> open() {
        return all().stream().filter(OpenDecision::due).toList();
    }

    /** All on the desk, also those that wait for an answer of the person or for their day. */
    public List<OpenDecision> all() {
        return tray.of(asker.town());
    }

    /** How long an application may lie on the desk. */
    public Patience patience() {
        return rulings.patience();
    }

    /** @param why may be empty */
    public void approve(BookingId id, String why) {
        Booking booking = bookings.get(asker.town(), id);
        rulings.approve(booking, decision(booking, why));
    }

    /** @throws ReasonMissing when there are no words for the person */
    public void refuse(BookingId id, RefusalReason category, String why) {
        if (why.isBlank()) {
            throw new ReasonMissing();
        }
        Booking booking = bookings.get(asker.town(), id);
        rulings.take(booking, Transition.REFUSE, decision(booking, category + ": " + why));
    }

    /**
     * Decides later; on that day it lies on the desk again.
     *
     * @throws WordsMissing when there are no words for the person
     * @throws PutOffOutOfRange when the day is not between today and the event
     */
    public void postpone(BookingId id, LocalDate until, String why) {
        requireWords(why);
        Booking booking = bookings.get(asker.town(), id);
        Decision decision = decision(booking, until + ": " + why);
        LocalDate begins = rulings.event(booking).startsAt().toLocalDate();
        if (!until.isAfter(seats.today()) || !until.isBefore(begins)) {
            throw new PutOffOutOfRange(begins.minusDays(1));
        }
        booking.approval().putOffUntil(until);
        rulings.take(booking, Transition.POSTPONE, decision);
    }

    /** @throws WordsMissing when nothing is asked */
    public void ask(BookingId id, String question) {
        requireWords(question);
        Booking booking = bookings.get(asker.town(), id);
        rulings.take(booking, Transition.ASK, decision(booking, question));
    }

    private Decision decision(Booking booking, String why) {
        Decision decision = seats.decision(booking, why);
        if (!booking.state().undecided()) {
            tellWhoDecided(booking);
        }
        return decision;
    }

    /** Whoever clicks twice hears of the state; whoever comes second hears who came first. */
    private void tellWhoDecided(Booking booking) {
        List<Step> steps = booking.steps();
        Step last = steps.get(steps.size() - 1);
        PersonId by = last.decision().by();
        boolean yes = YES.contains(last.transition());
        if ((yes || last.transition() == Transition.REFUSE) && !by.equals(asker.person())) {
            String name = tray.names(asker.town(), Set.of(by)).getOrDefault(by, "–");
            throw new AlreadyDecided(name, yes ? Answer.YES : Answer.NO);
        }
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw new WordsMissing();
        }
    }
}
