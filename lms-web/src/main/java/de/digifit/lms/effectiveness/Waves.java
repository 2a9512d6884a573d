// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.core.headcount.Quarter;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.List;

/** The waves of all towns, kept for good. */
public interface Waves {

    /** Whether somebody's look has made the waves of that quarter already. */
    boolean read(TownId town, Quarter quarter);

    /** Lets one at a time make the waves of a town, until the end of its transaction. */
    void lock(TownId town);

    /** Keeps that the waves of a quarter are made, and these with it. */
    void keep(TownId town, Quarter quarter, Instant now, List<Wave> made);

    /** Earliest first. */
    List<Wave> of(TownId town);
}
