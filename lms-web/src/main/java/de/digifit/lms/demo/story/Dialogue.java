// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.decision.application.Patrol;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.story.Enrolment.Application;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people say to each other about an application, with dice of its own so that the rest of the story stays. */
final class Dialogue {

    private static final int ASKED_PERCENT = 5;
    private static final int PUT_OFF_PERCENT = 3;
    private static final Duration SOON = Duration.ofMinutes(40);
    private static final List<String> QUESTIONS = List.of(
            "Wer übernimmt an dem Tag die Sprechstunde?",
            "Passt auch der spätere Termin?",
            "Was möchten Sie danach anders machen?");
    private static final List<String> ANSWERS = List.of(
            "Ist abgesprochen, die Kollegin springt ein.",
            "Der spätere Termin fällt leider in meinen Urlaub.",
            "Ich möchte die Vorlagen für das Team überarbeiten.");

    private final Dice dice;
    private final PersonId coordination;

    /** @param coordination who enters what comes on paper */
    Dialogue(Dice dice, PersonId coordination) {
        this.dice = dice;
        this.coordination = coordination;
    }

    /** Who has no desk applies on paper. */
    Decision applies(Staffer staffer, Instant moment) {
        return staffer.mobile()
                ? new Decision(coordination, staffer.id(), "", moment)
                : Decision.of(staffer.id(), moment);
    }

    /** Now and then a leader asks first, or decides a little later. */
    void before(Application application, Instant decided) {
        Duration third = Duration.between(application.at(), decided).dividedBy(3);
        Instant first = application.at().plus(third);
        Instant second = first.plus(third);
        if (dice.percent(ASKED_PERCENT)) {
            ask(application, first);
            answer(application, second);
        } else if (dice.percent(PUT_OFF_PERCENT)) {
            putOff(application, first, LocalDate.ofInstant(second, TownClock.ZONE));
            application.booking().go(Transition.RESUME, by(leader(application), Patrol.DUE, second));
        }
    }

    void leaveApproved(Application application) {
        Instant at = application.at().plus(SOON);
        application.booking().go(Transition.APPROVE, by(leader(application), "", at));
    }

    /** Asked today, and not answered yet. */
    void leaveAsked(Application application) {
        ask(application, application.at().plus(SOON));
    }

    /** Put off, and the day is still to come. */
    void leavePutOff(Application application, LocalDate until) {
        putOff(application, application.at().plus(SOON), until);
    }

    /** Why somebody gives a place back. */
    String reason() {
        return dice.one(List.of(CancelReason.values())).name();
    }

    private void ask(Application application, Instant at) {
        application.booking().go(Transition.ASK, by(leader(application), dice.one(QUESTIONS), at));
    }

    private void answer(Application application, Instant at) {
        Booking booking = application.booking();
        booking.go(Transition.ANSWER, by(booking.person(), dice.one(ANSWERS), at));
    }

    private void putOff(Application application, Instant at, LocalDate until) {
        application.booking().approval().putOffUntil(until);
        String why = until + ": Erst wenn der Dienstplan steht.";
        application.booking().go(Transition.POSTPONE, by(leader(application), why, at));
    }

    private static PersonId leader(Application application) {
        return application.staffer().line().orElseThrow().leader();
    }

    private static Decision by(PersonId person, String why, Instant at) {
        return new Decision(person, person, why, at);
    }
}
