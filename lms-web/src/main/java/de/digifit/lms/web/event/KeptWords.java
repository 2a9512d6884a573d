// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Which places are kept free for people without a desk, in words. */
@Named
@ApplicationScoped
public class KeptWords {

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    /** "2 bis 14. Januar 2027, davon noch frei: 1"; once they are released only what was agreed. */
    public String of(Event event) {
        LocalDate today = LocalDate.now(clock);
        int reserved = event.terms().capacity().reserved();
        LocalDate until = event.terms().capacity().reservedUntil();
        String day = until == null ? "" : say.day(until);
        return event.terms().capacity().reservedOn(today) == 0
                ? say.text("event.show.reserved", reserved, day)
                : say.text(
                        "event.show.reserved.left",
                        reserved,
                        day,
                        event.free(today).kept());
    }

    /** How many places this person could have, for whoever decides. */
    public String places(BookingDetails details) {
        Event event = details.event();
        return say.text(
                "event.places", free(details).to(details.booking().desk()), event.places(), say.day(event.closesOn()));
    }

    /** That a yes leads onto the waiting list, since places are kept for others; empty where it does not. */
    public String waits(BookingDetails details) {
        LocalDate until = details.event().terms().capacity().reservedUntil();
        FreePlaces free = free(details);
        return until != null && free.keptFrom(details.booking().desk())
                ? say.text("team.application.kept", free.kept(), say.day(until))
                : "";
    }

    private FreePlaces free(BookingDetails details) {
        return details.event().free(LocalDate.now(clock));
    }
}
