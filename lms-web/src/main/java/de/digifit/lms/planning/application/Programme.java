// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Bookings.Demand;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a town offers. */
@ApplicationScoped
class Programme {

    private final Seminars seminars;
    private final Events events;
    private final Bookings bookings;

    @Inject
    Programme(Seminars seminars, Events events, Bookings bookings) {
        this.seminars = seminars;
        this.events = events;
        this.bookings = bookings;
    }

    List<Seminar> seminars(TownId town) {
        return seminars.of(town);
    }

    Seminar seminar(TownId town, SeminarId id) {
        return seminars.get(town, id);
    }

    EventId publish(Event event) {
        LocalDate day = event.startsAt().toLocalDate();
        return events.between(event.town(), day, day).stream()
                .filter(other -> other.seminar().equals(event.seminar()))
                .filter(other -> other.startsAt().equals(event.startsAt())
                        && other.place().equals(event.place()))
                .findFirst()
                .map(Event::id)
                .orElseGet(() -> {
                    events.add(event);
                    return event.id();
                });
    }

    List<SeasonRow> season(TownId town, LocalDate from, LocalDate to) {
        List<Event> season = events.between(town, from, to);
        Map<SeminarId, Seminar> titles =
                seminars.get(town, season.stream().map(Event::seminar).toList());
        Map<EventId, Demand> demand =
                bookings.demand(town, season.stream().map(Event::id).toList());
        return season.stream()
                .map(event -> new SeasonRow(
                        event,
                        Objects.requireNonNull(titles.get(event.seminar())),
                        demand.getOrDefault(event.id(), Demand.NONE)))
                .toList();
    }
}
