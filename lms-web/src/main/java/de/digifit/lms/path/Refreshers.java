// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people attended that should be refreshed, read from their bookings. */
public interface Refreshers {

    /** The last attendances of a person of seminars that are to be refreshed and are not booked again yet. */
    List<Last> lastOf(TownId town, PersonId person);

    /** How many of those who attended each such seminar should take it again on that day. */
    List<Due> due(TownId town, LocalDate today);

    /** Somebody attended a seminar last on that day. */
    record Last(Refresher refresher, Words title, UUID seminar, LocalDate day) {}

    /** How many people attended a seminar, and how many of them should take it again. */
    record Due(String code, Words title, int people, int due) {}
}
