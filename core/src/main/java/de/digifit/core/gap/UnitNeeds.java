// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;

/** Counts the need of a town's divisions (the units below the top), each with all units under it. */
public interface UnitNeeds {

    List<UnitNeed> of(TownId town, LocalDate day);
}
