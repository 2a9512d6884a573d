// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.LetterRule;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.wording.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells people about the steps of bookings, in the transaction of the step. */
@ApplicationScoped
public class BookingLetters {

    private final LetterDesk desk;
    private final Addressees addressees;
    private final Diary diary;
    private final ReportingLines lines;
    private final Clock clock;

    @Inject
    public BookingLetters(LetterDesk desk, Addressees addressees, Diary diary, ReportingLines lines, Clock clock) {
        this.desk = desk;
        this.addressees = addressees;
        this.diary = diary;
        this.lines = lines;
        this.clock = clock;
    }

    /** Written at the moment of the step, which is now, or in the past of a town that is founded for visitors. */
    public void tell(@Observes StepTaken taken) {
        Booking booking = taken.booking();
        Step step = taken.step();
        Event event = diary.event(booking);
        Matter matter = Matter.of(
                        new Itinerary(booking, event, diary.seminar(event)),
                        step.decision().at())
                .because(LetterRule.reason(step));
        LetterRule.toPerson(step)
                .ifPresent(kind -> desk.write(cause(step, kind), booking.town(), booking.person(), matter));
        if (LetterRule.asksForDecision(step.transition())) {
            askLeaders(booking, step, matter);
        }
    }

    private void askLeaders(Booking booking, Step step, Matter matter) {
        Matter application = matter.by(addressees.name(booking.town(), booking.person()));
        for (PersonId leader : lines.leadersOf(booking.person(), LocalDate.now(clock))) {
            desk.write(cause(step, LetterKind.TO_DECIDE), booking.town(), leader, application);
        }
    }

    private static Cause cause(Step step, LetterKind kind) {
        return new Cause("step " + step.id(), kind);
    }
}
