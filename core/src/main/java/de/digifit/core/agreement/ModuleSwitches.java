// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** The switches, kept; the newest for each module counts. */
public interface ModuleSwitches {

    void add(ModuleSwitch change);

    List<ModuleSwitch> inForce(TownId town);

    /** Of one module; none when it was never switched. Nearly every request asks this, so what keeps them reads no more. */
    default Optional<ModuleStatus> status(TownId town, Module module) {
        return inForce(town).stream()
                .filter(change -> change.module() == module)
                .map(ModuleSwitch::status)
                .findFirst();
    }

    /** All of them, newest first. */
    List<ModuleSwitch> history(TownId town);

    /** The smallest group that reports may show. */
    int smallestGroup(TownId town);
}
