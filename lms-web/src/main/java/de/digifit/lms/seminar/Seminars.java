// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The catalogue of each town, kept. */
public interface Seminars {

    Seminar add(Seminar seminar);

    /** All that the town offers, by code; without those that are retired. */
    List<Seminar> of(TownId town);

    /** Also those that are retired, by code. */
    List<Seminar> all(TownId town);

    /** @throws NoSuchSeminar when the town has none with this id */
    Seminar get(TownId town, SeminarId id);

    Map<SeminarId, Seminar> get(TownId town, Collection<SeminarId> ids);
}
