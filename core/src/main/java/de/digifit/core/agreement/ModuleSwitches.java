// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.TownId;
import java.util.List;

/** The switches, kept; the newest for each module counts. */
public interface ModuleSwitches {

    void add(ModuleSwitch change);

    List<ModuleSwitch> inForce(TownId town);

    /** All of them, newest first. */
    List<ModuleSwitch> history(TownId town);

    /** The smallest group that reports may show. */
    int smallestGroup(TownId town);
}
