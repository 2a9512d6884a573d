// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people have attended and booked, read from their bookings, and what they could book next. */
public interface Learning {

    /** For each of these people of the town; who has nothing is missing. */
    Map<PersonId, List<Learnt>> of(TownId town, Collection<PersonId> people);

    /** The next event of each seminar of the town that accepts applications. */
    Map<SeminarId, NextDate> next(TownId town, LocalDate today);
}
