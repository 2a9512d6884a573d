// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Switches for tests. */
public final class InMemoryModuleSwitches implements ModuleSwitches {

    private final Map<TownId, List<ModuleSwitch>> towns = new HashMap<>();

    @Override
    public void add(ModuleSwitch change) {
        towns.computeIfAbsent(change.town(), any -> new ArrayList<>()).add(change);
    }

    @Override
    public List<ModuleSwitch> inForce(TownId town) {
        Map<Module, ModuleSwitch> newest = new EnumMap<>(Module.class);
        of(town).forEach(change -> newest.put(change.module(), change));
        return List.copyOf(newest.values());
    }

    @Override
    public List<ModuleSwitch> history(TownId town) {
        List<ModuleSwitch> newestFirst = new ArrayList<>(of(town));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public int smallestGroup(TownId town) {
        return 10;
    }

    private Collection<ModuleSwitch> of(TownId town) {
        return towns.getOrDefault(town, List.of());
    }
}
