// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What becomes of a wish when the person gets a place: it is the date, unless its seats are gone meanwhile or the person
 * is elsewhere then. In that case nothing is chosen, the invitation says so, and the person chooses again.
 */
@ApplicationScoped
class Settling {

    private final Bookings bookings;
    private final EventDates dates;
    private final Diary diary;

    @Inject
    Settling(Bookings bookings, EventDates dates, Diary diary) {
        this.bookings = bookings;
        this.dates = dates;
        this.diary = diary;
    }

    void settle(@Observes StepTaken taken) {
        Booking booking = taken.booking();
        boolean hadPlace = taken.step().from().map(BookingState::hasPlace).orElse(false);
        if (hadPlace
                || booking.dates().isEmpty()
                || !taken.step().transition().to().hasPlace()) {
            return;
        }
        Event event = dates.hold(booking);
        List<BookingDetails> beside = diary.beside(event, booking.person());
        booking.attend(dates.groups(booking, event).stream()
                .map(DateGroup::chosen)
                .flatMap(chosen -> chosen.stream())
                .filter(option -> !option.full() && isFree(option, beside))
                .map(option -> option.session().id())
                .toList());
    }

    private static boolean isFree(DateOption option, List<BookingDetails> beside) {
        return beside.stream()
                .noneMatch(other -> other.agenda().occupies(option.session().span()));
    }

    /** Dates that the event has no more, or that stand in another group now, are nobody's choice. */
    void follow(@Observes EventMoved moved) {
        Event event = moved.event();
        bookings.alive(event.id()).stream()
                .filter(booking -> !booking.dates().isEmpty())
                .forEach(booking -> booking.attend(booking.agenda(event).chosen()));
    }
}
