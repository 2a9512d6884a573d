// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.decision.Cases;
import de.digifit.lms.decision.DecisionOverdue;
import de.digifit.lms.decision.DecisionOverdue.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One round among the applications that nobody decides. After some working days the desk is reminded, after more the
 * next level sees the application, too; whoever of both comes first decides. What was put off comes back on its day.
 * Nothing here says yes or no.
 */
@ApplicationScoped
public class Patrol {

    /** Why an application that was put off lies on the desk again. */
    public static final String DUE = "DUE";

    private static final int BATCH = 100;

    private final Cases cases;
    private final Patience patience;
    private final Steps steps;
    private final Event<DecisionOverdue> told;
    private final Clock clock;

    @Inject
    public Patrol(Cases cases, Patience patience, Steps steps, Event<DecisionOverdue> told, Clock clock) {
        this.cases = cases;
        this.patience = patience;
        this.steps = steps;
        this.told = told;
        this.clock = clock;
    }

    /** @return whether more may be due */
    @Transactional
    public boolean round() {
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
        List<Booking> due = cases.putOffUntil(today, BATCH);
        due.forEach(booking -> resume(booking, now));
        return remind(now, today) + escalate(now, today) + due.size() >= BATCH;
    }

    private int remind(Instant now, LocalDate today) {
        int count = 0;
        for (Booking booking : cases.unreminded(before(now, patience.reminder()), BATCH)) {
            if (patience.reminderDue(booking.town(), booking.approval().waitsSince(), today)) {
                booking.approval().reminded(now);
                told.fire(new DecisionOverdue(booking, Stage.REMINDED));
                count++;
            }
        }
        return count;
    }

    private int escalate(Instant now, LocalDate today) {
        int count = 0;
        for (Booking booking : cases.unescalated(before(now, patience.escalation()), BATCH)) {
            if (patience.escalationDue(booking.town(), booking.approval().waitsSince(), today)) {
                booking.approval().escalated(now);
                told.fire(new DecisionOverdue(booking, Stage.ESCALATED));
                count++;
            }
        }
        return count;
    }

    /** The day was set by whoever put it off, so it comes back in that name. */
    private void resume(Booking booking, Instant now) {
        PersonId by = booking.steps().stream()
                .filter(step -> step.transition() == Transition.POSTPONE)
                .reduce((earlier, later) -> later)
                .map(Step::decision)
                .map(Decision::by)
                .orElseGet(booking::person);
        steps.take(booking, Transition.RESUME, new Decision(by, by, DUE, now));
    }

    /** Working days are never fewer than days, so that nothing due is missed. */
    private static Instant before(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
