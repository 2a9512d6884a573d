// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.account.Account;
import de.digifit.core.content.infrastructure.DeliveredContent;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.workday.infrastructure.DeliveredCalendars;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A town as it was told on a day, with questions to ask of it. */
record ToldTown(Chronicle chronicle, LocalDate today) {

    static ToldTown of(String plan, LocalDate today) {
        AtomicInteger last = new AtomicInteger();
        Chronicle chronicle = new TownStory(
                        plan, DeliveredContent.read(), Almanac.of(today, DeliveredCalendars.of(TownStory.STATE)))
                .tell("hash", (town, year) -> "TB-" + year + "-" + last.incrementAndGet());
        return new ToldTown(chronicle, today);
    }

    <T> List<T> all(Class<T> kind) {
        return chronicle.all(kind);
    }

    Person person(String name) {
        return all(Person.class).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Account account(String login) {
        return all(Account.class).stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    Map<EventId, Event> events() {
        return all(Event.class).stream().collect(Collectors.toMap(Event::id, event -> event));
    }

    List<Booking> bookings(PersonId person) {
        return all(Booking.class).stream()
                .filter(booking -> booking.person().equals(person))
                .toList();
    }

    long inState(EventId event, BookingState... states) {
        return all(Booking.class).stream()
                .filter(booking -> booking.event().equals(event))
                .filter(booking -> List.of(states).contains(booking.state()))
                .count();
    }
}
