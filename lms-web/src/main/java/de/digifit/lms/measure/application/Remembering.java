// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.measure.MeasureBooking;
import de.digifit.lms.measure.MeasureBookings;
import de.digifit.lms.measure.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An application for a seminar that was agreed in a talk remembers the measure, whoever enters it and from wherever.
 * Only one at a time carries out a measure; a further one is an application like any other.
 */
@ApplicationScoped
class Remembering {

    private final Following following;
    private final MeasureBookings bookings;
    private final Diary diary;

    @Inject
    Remembering(Following following, MeasureBookings bookings, Diary diary) {
        this.following = following;
        this.bookings = bookings;
        this.diary = diary;
    }

    void remember(@Observes StepTaken taken) {
        if (taken.step().transition() != Transition.APPLY) {
            return;
        }
        Booking booking = taken.booking();
        List<Progress> drafts = following.of(booking.town(), List.of(booking.person())).stream()
                .filter(Progress::draft)
                .toList();
        if (!drafts.isEmpty()) {
            var seminar = diary.event(booking).seminar().value();
            drafts.stream()
                    .filter(draft -> draft.seminar().filter(seminar::equals).isPresent())
                    .findFirst()
                    .ifPresent(draft ->
                            bookings.add(new MeasureBooking(draft.measure().id(), booking.id())));
        }
    }
}
