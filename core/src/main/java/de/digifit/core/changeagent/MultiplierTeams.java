// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.List;

/** The multiplier teams, kept. */
public interface MultiplierTeams {

    /** By name. */
    List<MultiplierTeam> of(TownId town);

    /** Those to which the person belongs, belonged or will belong, by name. */
    List<MultiplierTeam> with(PersonId person);

    /** @throws NoSuchTeam when the town has none with this id */
    MultiplierTeam get(TownId town, TeamId id);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchTeam when the town has none with this id
     */
    MultiplierTeam hold(TownId town, TeamId id);

    void add(MultiplierTeam team);
}
