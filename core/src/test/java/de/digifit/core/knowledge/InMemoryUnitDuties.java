// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Duties for tests. */
public final class InMemoryUnitDuties implements UnitDuties {

    private final List<UnitDuty> all = new ArrayList<>();

    @Override
    public void add(UnitDuty duty) {
        keep(duty);
        all.add(duty);
    }

    @Override
    public UnitDuty get(TownId town, UnitDutyId id) {
        return all.stream()
                .filter(duty -> duty.town().equals(town) && duty.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchDuty(id));
    }

    @Override
    public UnitDuty hold(TownId town, UnitDutyId id) {
        return get(town, id);
    }

    @Override
    public List<UnitDuty> of(Collection<UnitId> units) {
        return all.stream().filter(duty -> units.contains(duty.unit())).toList();
    }

    @Override
    public List<UnitDuty> counters(TownId town) {
        return all.stream()
                .filter(duty -> duty.town().equals(town) && duty.counter().isPresent())
                .toList();
    }

    @Override
    public void keep(UnitDuty duty) {
        boolean taken = all.stream()
                .anyMatch(other -> other != duty
                        && other.unit().equals(duty.unit())
                        && other.name().equals(duty.name()));
        if (taken) {
            throw new UnitDuty.NamedAlready(duty.name());
        }
    }

    @Override
    public void remove(UnitDuty duty) {
        all.remove(duty);
    }
}
