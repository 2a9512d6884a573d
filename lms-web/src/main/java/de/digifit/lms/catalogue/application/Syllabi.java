// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.application;

import de.digifit.core.organisation.TownId;
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

/** Single seminars and events in full. */
@ApplicationScoped
public class Syllabi {

    private final Seminars seminars;
    private final Events events;

    @Inject
    public Syllabi(Seminars seminars, Events events) {
        this.seminars = seminars;
        this.events = events;
    }

    Seminar seminar(TownId town, SeminarId id) {
        return seminars.get(town, id);
    }

    List<Event> open(Seminar seminar, LocalDate today, int atMost) {
        return events.open(seminar.town(), seminar.id(), today, atMost);
    }

    Event event(TownId town, EventId id) {
        return events.get(town, id);
    }
}
