// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed;

import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What units of each town will need, kept. */
public interface UnitNeeds {

    void add(UnitNeed need);

    /** Those from that day on, soonest first. */
    List<UnitNeed> from(TownId town, LocalDate day);

    Optional<UnitNeed> find(TownId town, UUID id);

    void remove(UnitNeed need);
}
