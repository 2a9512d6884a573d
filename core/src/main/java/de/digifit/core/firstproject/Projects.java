// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import java.util.List;

/** The first projects of all teams, kept. */
public interface Projects {

    /** By name. */
    List<FirstProject> of(TeamId team);

    /** @throws NoSuchProject when the town has none with this id */
    FirstProject get(TownId town, ProjectId id);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchProject when the town has none with this id
     */
    FirstProject hold(TownId town, ProjectId id);

    void add(FirstProject project);
}
