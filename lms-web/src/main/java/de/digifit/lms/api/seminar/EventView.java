// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.shared.Words;
import de.digifit.lms.catalogue.application.OpenEvent;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** One run of a seminar; times are those of the town. */
public record EventView(
        String id, String seminar, String place, LocalDate closesOn, int places, int free, List<SessionView> sessions) {

    /** As those see it who plan and hold it: each place that nobody has is free. */
    public static EventView of(Event event) {
        return of(event, event.places() - event.booked());
    }

    /** As somebody sees it who may apply. */
    static EventView of(OpenEvent open) {
        return of(open.event(), open.free());
    }

    private static EventView of(Event event, int free) {
        return new EventView(
                event.id().toString(),
                event.seminar().toString(),
                event.place(),
                event.closesOn(),
                event.places(),
                free,
                event.sessions().stream().map(SessionView::of).toList());
    }

    /** One date. */
    public record SessionView(
            String id, Words title, LocalDateTime startsAt, LocalDateTime endsAt, int units, boolean online) {

        static SessionView of(Session session) {
            return new SessionView(
                    session.id().toString(),
                    session.title(),
                    session.startsAt(),
                    session.endsAt(),
                    session.units(),
                    session.online());
        }
    }
}
