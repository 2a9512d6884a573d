// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Role profiles for tests. */
public final class InMemoryProfiles implements Profiles {

    private final List<RoleProfile> all = new ArrayList<>();

    @Override
    public List<RoleProfile> of(TownId town) {
        return all.stream()
                .filter(profile -> profile.town().equals(town))
                .sorted(Comparator.comparing(RoleProfile::code))
                .toList();
    }

    @Override
    public RoleProfile get(TownId town, ProfileId id) {
        return of(town).stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchProfile(id));
    }

    @Override
    public RoleProfile hold(TownId town, ProfileId id) {
        return get(town, id);
    }

    @Override
    public void add(RoleProfile profile) {
        all.add(profile);
    }

    @Override
    public void add(ProfileChange change) {
        // Nobody asks for it.
    }

    @Override
    public List<ProfileChange> changes(ProfileId profile) {
        return List.of();
    }
}
