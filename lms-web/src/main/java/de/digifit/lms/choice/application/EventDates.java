// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.choice.Choices;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The parallel dates of events with their seats. */
@ApplicationScoped
class EventDates {

    private final Events events;
    private final Choices choices;
    private final Venues venues;

    @Inject
    EventDates(Events events, Choices choices, Venues venues) {
        this.events = events;
        this.choices = choices;
        this.venues = venues;
    }

    Event event(TownId town, EventId id) {
        return events.get(town, id);
    }

    /** Holds back others who want a place or a seat, until the transaction ends. */
    Event hold(Booking booking) {
        return events.hold(booking.town(), booking.event());
    }

    /** What there is to choose from for this booking; seats that it has itself are not taken. */
    List<DateGroup> groups(Booking booking, Event event) {
        return groups(booking.agenda(event), choices.taken(event.id(), List.of(booking.id())));
    }

    /** For nobody in particular, with all seats that are taken. */
    List<DateGroup> groups(Event event) {
        return groups(Agenda.open(event), choices.taken(event.id(), List.of()));
    }

    private List<DateGroup> groups(Agenda agenda, Map<UUID, Integer> taken) {
        Event event = agenda.event();
        Map<RoomId, Room> rooms = event.groups().isEmpty() ? Map.of() : rooms(event);
        return event.groups().stream()
                .map(name -> new DateGroup(
                        name,
                        event.parallel(name).stream()
                                .map(date -> option(agenda, date, rooms, taken.getOrDefault(date.id(), 0)))
                                .toList()))
                .toList();
    }

    private Map<RoomId, Room> rooms(Event event) {
        return venues.rooms(
                event.town(),
                event.sessions().stream()
                        .flatMap(session -> session.room().stream())
                        .collect(Collectors.toSet()));
    }

    private static DateOption option(Agenda agenda, Session date, Map<RoomId, Room> rooms, int taken) {
        Optional<Room> room = date.room().map(rooms::get);
        String elsewhere = date.place().isEmpty() ? agenda.event().place() : date.place();
        return new DateOption(
                date,
                room.map(Room::where).orElse(elsewhere),
                room.map(one -> one.sheet().seats()).orElse(null),
                taken,
                agenda.chosen().contains(date.id()));
    }
}
