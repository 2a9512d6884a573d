// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The catalogue of each town, kept. */
public interface Seminars {

    /** All of the town, by code. */
    List<Seminar> of(TownId town);

    /** @throws NoSuchSeminar when the town has none with this id */
    Seminar get(TownId town, SeminarId id);

    Map<SeminarId, Seminar> get(TownId town, Collection<SeminarId> ids);
}
