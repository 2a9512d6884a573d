// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.BookingId;
import java.util.Map;

/**
 * Somebody with a place.
 *
 * @param by for each group for which somebody else chose, who that was
 */
public record Attendee(BookingId booking, PersonId person, String name, Agenda agenda, Map<String, String> by) {

    public Attendee {
        by = Map.copyOf(by);
    }
}
