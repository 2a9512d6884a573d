// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.decision.TeamDays.Shortage;
import java.util.Optional;

/**
 * An application on the desk of the asker, and whose it is.
 *
 * @param shortage the day on which many of the team would be away
 */
public record OpenDecision(String name, BookingDetails details, Optional<Shortage> shortage) {

    /** Whether the desk has to say something; else it waits for the person or for its day. */
    public boolean due() {
        return switch (details.booking().state()) {
            case APPLIED, SUPPORTED -> true;
            default -> false;
        };
    }
}
