// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import java.util.List;

/** Who applied for the events of a town, read for those who organise them. */
public interface Participants {

    /** Those who have a place, wait for one, or for a decision; by name. */
    List<Participant> of(TownId town, EventId event, LocalDate today);

    /**
     * Somebody on the list.
     *
     * @param unit where the person works on that day
     */
    record Participant(PersonId person, String name, String unit, BookingState state) {}
}
