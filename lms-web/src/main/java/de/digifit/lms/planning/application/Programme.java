// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Bookings.Demand;
import de.digifit.lms.planning.DateInThePast;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Occupancies;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a town offers. */
@ApplicationScoped
class Programme {

    private final Seminars seminars;
    private final Events events;
    private final Bookings bookings;
    private final Reservations reservations;

    @Inject
    Programme(Seminars seminars, Events events, Bookings bookings, Reservations reservations) {
        this.seminars = seminars;
        this.events = events;
        this.bookings = bookings;
        this.reservations = reservations;
    }

    List<Seminar> seminars(TownId town) {
        return seminars.of(town);
    }

    Seminar seminar(TownId town, SeminarId id) {
        return seminars.get(town, id);
    }

    Event event(TownId town, EventId id) {
        return events.get(town, id);
    }

    Event hold(TownId town, EventId id) {
        return events.hold(town, id);
    }

    void reserve(Event event, String why) {
        reservations.reserve(event, why);
    }

    boolean isFree(Event event) {
        return reservations.isFree(event);
    }

    /** Those of these that the town keeps, also if they are retired. */
    Map<RoomId, Room> rooms(TownId town, Collection<RoomId> some) {
        return reservations.rooms(town, some);
    }

    /** When these people are needed elsewhere from that day on. */
    List<Occupancies.Busy> busy(Collection<PersonId> people, LocalDate from) {
        return reservations.busy(people, from);
    }

    void release(Event event) {
        reservations.release(event);
    }

    /** Keeps it, unless the same one is kept already: then its id. */
    EventId add(Event event, String sharing) {
        LocalDate day = event.startsAt().toLocalDate();
        return events.between(event.town(), day, day).stream()
                .filter(other -> other.seminar().equals(event.seminar()))
                .filter(other -> other.state() != Event.State.CANCELLED)
                .filter(other -> other.startsAt().equals(event.startsAt())
                        && other.place().equals(event.place()))
                .findFirst()
                .map(Event::id)
                .orElseGet(() -> {
                    events.add(event);
                    reservations.reserve(event, sharing);
                    return event.id();
                });
    }

    List<SeasonRow> season(TownId town, LocalDate from, LocalDate to) {
        return rows(town, events.between(town, from, to));
    }

    List<SeasonRow> rows(TownId town, List<Event> some) {
        Map<SeminarId, Seminar> titles =
                seminars.get(town, some.stream().map(Event::seminar).toList());
        Map<EventId, Demand> demand =
                bookings.demand(town, some.stream().map(Event::id).toList());
        return some.stream()
                .map(event -> new SeasonRow(
                        event,
                        Objects.requireNonNull(titles.get(event.seminar())),
                        demand.getOrDefault(event.id(), Demand.NONE)))
                .toList();
    }

    /** @throws DateInThePast when one of them begins before today */
    static void refusePast(List<Session> sessions, LocalDate today) {
        sessions.stream()
                .map(session -> session.startsAt().toLocalDate())
                .filter(today::isAfter)
                .findFirst()
                .ifPresent(past -> {
                    throw new DateInThePast(past);
                });
    }
}
