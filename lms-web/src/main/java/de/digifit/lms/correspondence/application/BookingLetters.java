// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.LetterRule;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.decision.DecisionOverdue;
import de.digifit.lms.wording.LetterKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tells people about the steps of bookings, in the transaction of the step, after everybody else who follows it: an
 * application that is approved at once by its route is then told as a place, and asks nobody for a decision.
 */
@ApplicationScoped
public class BookingLetters {

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final LetterDesk desk;
    private final Addressees addressees;
    private final Deciders deciders;
    private final Matters matters;
    private final Clock clock;

    @Inject
    public BookingLetters(LetterDesk desk, Addressees addressees, Deciders deciders, Matters matters, Clock clock) {
        this.desk = desk;
        this.addressees = addressees;
        this.deciders = deciders;
        this.matters = matters;
        this.clock = clock;
    }

    /** Written at the moment of the step, which is now, or in the past of a town that is founded for visitors. */
    public void tell(@Observes @Priority(LAST) StepTaken taken) {
        Booking booking = taken.booking();
        Step step = taken.step();
        Matter matter = matters.of(booking, step);
        LetterRule.toPerson(step)
                .filter(kind -> kind != LetterKind.APPLIED || booking.state().undecided())
                .ifPresent(kind -> desk.write(cause(step, kind), booking.town(), booking.person(), matter));
        if (LetterRule.asksForDecision(step.transition())) {
            ask(booking, cause(step, LetterKind.TO_DECIDE), matter);
        }
    }

    /** Whoever has let an application lie is told so, and the next level, too, once it sees it. */
    void remind(@Observes DecisionOverdue overdue) {
        Booking booking = overdue.booking();
        LocalDate today = LocalDate.now(clock);
        Cause cause = new Cause("overdue " + booking.id() + " " + overdue.stage() + " " + today, LetterKind.OVERDUE);
        ask(booking, cause, matters.of(booking, Instant.now(clock)));
    }

    private void ask(Booking booking, Cause cause, Matter matter) {
        Matter application = matter.by(addressees.name(booking.town(), booking.person()));
        for (PersonId decider : deciders.of(booking)) {
            desk.write(cause, booking.town(), decider, application);
        }
    }

    private static Cause cause(Step step, LetterKind kind) {
        return new Cause("step " + step.id(), kind);
    }
}
