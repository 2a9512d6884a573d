// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import java.util.Map;
import java.util.Objects;

/** A booking with what it is for. */
public record BookingDetails(Booking booking, Event event, Seminar seminar) {

    /** What of it the person attends. */
    public Agenda agenda() {
        return booking.agenda(event);
    }

    static BookingDetails of(Booking booking, Map<EventId, Event> events, Map<SeminarId, Seminar> seminars) {
        Event event = Objects.requireNonNull(events.get(booking.event()));
        return new BookingDetails(booking, event, Objects.requireNonNull(seminars.get(event.seminar())));
    }
}
