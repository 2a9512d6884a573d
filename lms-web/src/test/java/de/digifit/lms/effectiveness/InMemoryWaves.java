// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.core.headcount.Quarter;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Waves for tests. */
public final class InMemoryWaves implements Waves {

    private final Set<Quarter> quarters = new HashSet<>();
    private final List<Wave> waves = new ArrayList<>();

    @Override
    public boolean read(TownId town, Quarter quarter) {
        return quarters.contains(quarter);
    }

    @Override
    public void lock(TownId town) {
        // There is only one thread.
    }

    @Override
    public void keep(TownId town, Quarter quarter, Instant now, List<Wave> made) {
        quarters.add(quarter);
        waves.addAll(made);
    }

    @Override
    public List<Wave> of(TownId town) {
        return List.copyOf(waves);
    }
}
