// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.Choices;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Those who have a place in an event, and who chose for them. */
@ApplicationScoped
class Attendees {

    private final Bookings bookings;
    private final Choices choices;
    private final Diary diary;
    private final People people;
    private final Disclosure disclosure;

    @Inject
    Attendees(Bookings bookings, Choices choices, Diary diary, People people, Disclosure disclosure) {
        this.bookings = bookings;
        this.choices = choices;
        this.diary = diary;
        this.people = people;
        this.disclosure = disclosure;
    }

    Seminar seminar(Event event) {
        return diary.seminar(event);
    }

    /** By name. */
    List<Attendee> of(Event event) {
        List<Booking> booked = booked(event);
        List<Choice> made = choices.of(booked.stream().map(Booking::id).toList());
        Map<PersonId, String> names = people.names(
                event.town(),
                Stream.concat(
                                booked.stream().map(Booking::person),
                                made.stream().map(Choice::by))
                        .distinct()
                        .toList());
        return booked.stream()
                .map(booking -> new Attendee(
                        booking.id(),
                        booking.person(),
                        names.getOrDefault(booking.person(), ""),
                        booking.agenda(event),
                        others(booking, made, names)))
                .sorted(Comparator.comparing(Attendee::name))
                .toList();
    }

    /** Who has a place, after the list was closed who had one. */
    private List<Booking> booked(Event event) {
        return event.state() == Event.State.HELD ? bookings.ended(event.id()) : bookings.confirmed(event.id());
    }

    private static Map<String, String> others(Booking booking, List<Choice> made, Map<PersonId, String> names) {
        Map<String, String> by = new HashMap<>();
        made.stream().filter(choice -> choice.booking().equals(booking.id())).forEach(choice -> {
            by.remove(choice.parallel());
            if (!choice.by().equals(booking.person())) {
                by.put(choice.parallel(), names.getOrDefault(choice.by(), "–"));
            }
        });
        return by;
    }

    /** @throws NoSuchBooking when it is a booking of another event */
    Booking booking(Event event, BookingId id) {
        Booking booking = bookings.get(event.town(), id);
        if (!booking.event().equals(event.id())) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    void seen(Collection<Attendee> some, PersonId asker) {
        disclosure.seen(
                some.stream()
                        .map(Attendee::person)
                        .filter(person -> !person.equals(asker))
                        .distinct()
                        .toList(),
                Purpose.ORGANISING);
    }
}
