// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.ProfileChange;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaProfiles implements Profiles {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<RoleProfile> of(TownId town) {
        return entities.createQuery("""
                        select distinct p from RoleProfile p left join fetch p.targets
                        where p.town = :town order by p.code
                        """, RoleProfile.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public RoleProfile get(TownId town, ProfileId id) {
        return Optional.ofNullable(entities.find(RoleProfile.class, id.value()))
                .filter(profile -> profile.town().equals(town))
                .orElseThrow(() -> new NoSuchProfile(id));
    }

    @Override
    public RoleProfile hold(TownId town, ProfileId id) {
        RoleProfile profile = get(town, id);
        entities.refresh(profile, LockModeType.PESSIMISTIC_WRITE);
        return profile;
    }

    @Override
    public void add(RoleProfile profile) {
        entities.persist(profile);
        // The change that is kept with it points here, and foreign keys lie in the database only.
        entities.flush();
    }

    @Override
    public void add(ProfileChange change) {
        entities.persist(change);
    }

    @Override
    public List<ProfileChange> changes(ProfileId profile) {
        return entities.createQuery(
                        "select c from ProfileChange c where c.roleProfile = :profile order by c.version desc",
                        ProfileChange.class)
                .setParameter("profile", profile.value())
                .getResultList();
    }
}
