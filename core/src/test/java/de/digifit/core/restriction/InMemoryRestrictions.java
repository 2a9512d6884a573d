// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Restrictions for tests. */
public final class InMemoryRestrictions implements Restrictions {

    private final List<Restriction> all = new ArrayList<>();

    @Override
    public void add(Restriction restriction) {
        all.add(restriction);
    }

    @Override
    public Map<UUID, Restriction> of(TownId town, Collection<UUID> ids) {
        return all.stream()
                .filter(restriction -> restriction.town().equals(town) && ids.contains(restriction.id()))
                .collect(Collectors.toMap(Restriction::id, Function.identity()));
    }

    @Override
    public List<Restriction> inForce(TownId town, Instant now) {
        return all.stream()
                .filter(restriction -> restriction.town().equals(town) && restriction.inForce(now))
                .toList();
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people, Instant now) {
        return all.stream()
                .filter(restriction -> restriction.inForce(now) && people.contains(restriction.person()))
                .map(Restriction::person)
                .collect(Collectors.toSet());
    }
}
