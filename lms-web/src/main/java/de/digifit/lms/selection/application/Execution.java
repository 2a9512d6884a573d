// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.SelectionLine;
import de.digifit.lms.selection.SelectionLine.Outcome;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.FreePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives the places of a selection: all in one transaction, and to each person what the decided order says. */
@ApplicationScoped
public class Execution {

    private final Selections selections;
    private final Bookings bookings;
    private final Places places;
    private final Diary diary;
    private final Clock clock;

    @Inject
    public Execution(Selections selections, Bookings bookings, Places places, Diary diary, Clock clock) {
        this.selections = selections;
        this.bookings = bookings;
        this.places = places;
        this.diary = diary;
        this.clock = clock;
    }

    /** What there is to give; nobody else gives a place of this event until the transaction ends. */
    public FreePlaces available(Event event) {
        return places.free(event.id(), LocalDate.now(clock));
    }

    /** @param by who carries it out; nobody where there is a place for everybody */
    public void carryOut(Selection selection, Event event, @Nullable PersonId by) {
        FreePlaces free = available(event);
        for (SelectionLine line : selection.lines()) {
            Outcome outcome = settle(line, event, free.isFor(line.desk()), by);
            selection.end(line, outcome);
            free = outcome == Outcome.SELECTED ? free.takenBy(line.desk()) : free;
        }
        // Whoever was approved after the list was made stands behind all that are on it.
        for (Booking late : selections.registered(event.id())) {
            if (selection.line(late.id()).isEmpty()) {
                places.rank(late, decision(late, by));
            }
        }
        selection.carriedOut(by, Instant.now(clock));
    }

    private Outcome settle(SelectionLine line, Event event, boolean free, @Nullable PersonId by) {
        Booking booking = bookings.get(event.town(), line.booking());
        if (booking.state() != BookingState.REGISTERED) {
            return Outcome.GONE;
        }
        boolean busy = diary.overlapping(event, booking.person()).isPresent();
        if (free && !busy && places.select(booking, decision(booking, by))) {
            return Outcome.SELECTED;
        }
        places.rank(booking, decision(booking, by));
        return free && busy ? Outcome.OVERLAPS : Outcome.RANKED;
    }

    private Decision decision(Booking booking, @Nullable PersonId by) {
        return Decision.of(by == null ? booking.person() : by, Instant.now(clock));
    }
}
