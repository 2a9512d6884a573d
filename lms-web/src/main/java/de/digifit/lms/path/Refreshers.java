// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.headcount.Head;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people attended that should be refreshed, read from their bookings. */
public interface Refreshers {

    /** The last attendances of a person of seminars that are to be refreshed and are not booked again yet. */
    List<Last> lastOf(TownId town, PersonId person);

    /**
     * Who attended each such seminar, by its code, and whether it should be taken again on that day. Raw: for the gate
     * only.
     */
    Map<String, List<Head>> attended(TownId town, LocalDate today);

    /** How the seminars of the town are called, by code. */
    Map<String, Words> titles(TownId town);

    /** Somebody attended a seminar last on that day. */
    record Last(Refresher refresher, Words title, UUID seminar, LocalDate day) {}
}
