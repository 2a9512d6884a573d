// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Heard;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.choice.Choices;
import de.digifit.lms.choice.DatesChosen;
import de.digifit.lms.choice.InMemoryChoices;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.venue.InMemoryVenues;
import de.digifit.lms.venue.Venues;
import java.time.Clock;

/** Everything that choosing needs, put together for tests. */
public final class ChoiceOffice {

    public final Heard<DatesChosen> told = new Heard<>();
    public final MyChoice mine;
    public final ChoicesOfEvent onBehalf;

    private final Settling settling;

    /** Beside the bookings, hearing of their steps. */
    public ChoiceOffice(BookingOffice booking, InMemoryChoices choices, InMemoryVenues venues, Clock clock) {
        this(booking.bookings, new EventDates(booking.events, choices, venues), choices, booking, clock);
        booking.steps.listen(this::settle);
    }

    private ChoiceOffice(Bookings bookings, EventDates dates, Choices choices, BookingOffice booking, Clock clock) {
        Choosing choosing = new Choosing(bookings, dates, choices, booking.diary, told);
        settling = new Settling(bookings, dates, booking.diary);
        mine = new MyChoice(booking.asker, bookings, dates, choosing, clock);
        Attendees attendees = new Attendees(bookings, choices, booking.diary, booking.people, null);
        onBehalf = new ChoicesOfEvent(booking.asker, dates, attendees, choosing, clock);
    }

    /** Of the person signed in, over any keeping. */
    public static MyChoice mine(
            Bookings bookings, Events events, Choices choices, Venues venues, Diary diary, Clock clock) {
        EventDates dates = new EventDates(events, choices, venues);
        return new MyChoice(
                new Asker(), bookings, dates, new Choosing(bookings, dates, choices, diary, new Heard<>()), clock);
    }

    public void settle(StepTaken taken) {
        settling.settle(taken);
    }

    public void follow(EventMoved moved) {
        settling.follow(moved);
    }
}
