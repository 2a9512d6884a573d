// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The campaigns of all towns, kept. */
public interface Campaigns {

    void add(Campaign campaign);

    Optional<Campaign> of(TownId town, int year);

    /** The newest one of the town that has begun on that day; it stays so after its window, for talks to catch up. */
    Optional<Campaign> current(TownId town, LocalDate day);

    /** Newest first. */
    List<Campaign> all(TownId town);

    /** Holds back others who open one in this town until the transaction ends. */
    void serialise(TownId town);
}
