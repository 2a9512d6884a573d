// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Occasions to remind somebody: something begins soon, or there was something to try after it. Each is told once. */
public interface Occasions {

    /**
     * Those whose event begins in that span.
     *
     * @param quietSince whoever was invited or told of a change since then knows it without a reminder
     */
    List<Soon> unreminded(LocalDate from, LocalDate to, Instant quietSince, int most);

    /** Who took part in something that ended in that span, and was not reminded yet of what to try afterwards. */
    List<Attended> untold(LocalDate from, LocalDate to, int most);

    /** Somebody took part some time ago. */
    record Attended(TownId town, BookingId booking) {

        public String cause() {
            return "task " + booking;
        }
    }

    /** Somebody takes part soon. */
    record Soon(TownId town, BookingId booking, LocalDate startsOn) {

        /** Moved to another day, it is something to be reminded of again. */
        public String cause() {
            return "reminder " + booking + " " + startsOn;
        }
    }
}
