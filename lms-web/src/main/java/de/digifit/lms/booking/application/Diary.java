// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Roles;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What bookings are for, and what of it takes place at the same time. */
@ApplicationScoped
public class Diary {

    private final Bookings bookings;
    private final Events events;
    private final Seminars seminars;
    private final Roles roles;

    @Inject
    public Diary(Bookings bookings, Events events, Seminars seminars, Roles roles) {
        this.bookings = bookings;
        this.events = events;
        this.seminars = seminars;
        this.roles = roles;
    }

    public List<BookingDetails> details(TownId town, Collection<Booking> some) {
        Map<EventId, Event> byId =
                events.get(town, some.stream().map(Booking::event).toList());
        Map<SeminarId, Seminar> titles =
                seminars.get(town, byId.values().stream().map(Event::seminar).toList());
        return some.stream()
                .filter(booking -> byId.containsKey(booking.event()))
                .map(booking -> BookingDetails.of(booking, byId, titles))
                .toList();
    }

    /** Events of the next year that accept applications, soonest first. */
    public List<OpenDate> open(TownId town, LocalDate today) {
        List<Event> open = events.between(town, today, today.plusYears(1)).stream()
                .filter(event -> event.acceptsApplications(today))
                .toList();
        Map<SeminarId, Seminar> titles =
                seminars.get(town, open.stream().map(Event::seminar).toList());
        return open.stream()
                .filter(event -> titles.containsKey(event.seminar()))
                .map(event -> new OpenDate(event, Objects.requireNonNull(titles.get(event.seminar()))))
                .toList();
    }

    /** The person, with or without a desk at that moment. */
    public Applicant applicant(PersonId person, Decision applied) {
        return new Applicant(person, roles.desk(person, LocalDate.ofInstant(applied.at(), TownClock.ZONE)));
    }

    public Event event(Booking booking) {
        return events.get(booking.town(), booking.event());
    }

    public Seminar seminar(Event event) {
        return seminars.get(event.town(), event.seminar());
    }

    /** Something else in which the person has a place at the same time. */
    public Optional<BookingDetails> overlapping(Event event, PersonId person) {
        Agenda mine = Agenda.open(event);
        return beside(event, person).stream()
                .filter(other -> other.agenda().clashesWith(mine))
                .findFirst();
    }

    /** All else in which the person has a place. */
    public List<BookingDetails> beside(Event event, PersonId person) {
        return details(
                event.town(),
                bookings.alive(person).stream()
                        .filter(booking -> booking.state() == BookingState.CONFIRMED)
                        .filter(booking -> !booking.event().equals(event.id()))
                        .toList());
    }

    /** @throws DatesOverlap when the person has a place in something else at the same time */
    public void refuseOverlap(Event event, PersonId person) {
        overlapping(event, person).ifPresent(other -> {
            throw new DatesOverlap(other.seminar().title().de());
        });
    }
}
