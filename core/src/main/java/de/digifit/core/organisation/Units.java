// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The units of all towns, kept. */
public interface Units {

    List<Unit> of(TownId town);

    /** In which unit each of these people works on that day. */
    Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day);
}
