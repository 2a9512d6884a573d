// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How seminars and people are called. */
@ApplicationScoped
class Titles {

    private final Seminars seminars;
    private final People people;

    @Inject
    Titles(Seminars seminars, People people) {
        this.seminars = seminars;
        this.people = people;
    }

    Map<SeminarId, Words> of(TownId town, Collection<Event> events) {
        return seminars.get(town, events.stream().map(Event::seminar).distinct().toList()).values().stream()
                .collect(Collectors.toMap(Seminar::id, Seminar::title));
    }

    Words of(Event event) {
        return seminars.get(event.town(), event.seminar()).title();
    }

    Map<PersonId, String> people(TownId town, Collection<Booking> bookings) {
        return people.names(town, bookings.stream().map(Booking::person).toList());
    }
}
