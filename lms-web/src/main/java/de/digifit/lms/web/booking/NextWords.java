// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What comes next for the own booking, in words. */
@Named
@ApplicationScoped
public class NextWords {

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    public String of(BookingDetails details) {
        Booking booking = details.booking();
        String usual = "booking.next." + booking.state();
        if (booking.state() == BookingState.REGISTERED && booking.approval().route() == Route.DIRECT) {
            return say.text(usual + ".direct");
        }
        if (withHr(booking)) {
            return say.text(usual + ".hr");
        }
        FreePlaces free = details.event().free(LocalDate.now(clock));
        if (booking.state() == BookingState.WAITING && free.keptFrom(booking.desk())) {
            LocalDate until = details.event().terms().capacity().reservedUntil();
            return say.text(usual + ".kept", free.kept(), until == null ? "" : say.day(until));
        }
        return say.text(usual);
    }

    // It lies there from the start only where nobody leads the person.
    private static boolean withHr(Booking booking) {
        return booking.state() == BookingState.APPLIED && booking.approval().withHr();
    }

    /**
     * What somebody reads who has just applied; where nobody has to agree it is not an application any more, and where
     * nobody leads the person human resources decide.
     */
    public static String applied(String key, Booking booking) {
        return switch (booking.state()) {
            case CONFIRMED, WAITING, REGISTERED -> key + "." + booking.state();
            default -> withHr(booking) ? key + ".hr" : key;
        };
    }
}
