// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who has a place in something that begins soon and was not reminded of it. */
public interface Upcoming {

    /**
     * Those whose event begins in that span.
     *
     * @param quietSince whoever was invited or told of a change since then knows it without a reminder
     */
    List<Soon> unreminded(LocalDate from, LocalDate to, Instant quietSince, int most);

    /** Somebody takes part soon. */
    record Soon(TownId town, BookingId booking, LocalDate startsOn) {

        /** Moved to another day, it is something to be reminded of again. */
        public String cause() {
            return "reminder " + booking + " " + startsOn;
        }
    }
}
