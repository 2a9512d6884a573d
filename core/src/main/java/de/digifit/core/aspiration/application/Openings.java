// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.application;

import de.digifit.core.aspiration.Distance;
import de.digifit.core.aspiration.RoleNotGiven;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a town has, and how far people are from them by what was agreed. */
@ApplicationScoped
class Openings {

    private final Profiles profiles;
    private final Roles roles;
    private final AgreedLevels agreed;

    @Inject
    Openings(Profiles profiles, Roles roles, AgreedLevels agreed) {
        this.profiles = profiles;
        this.roles = roles;
        this.agreed = agreed;
    }

    /** Those in use, by code. */
    List<RoleProfile> of(TownId town) {
        return profiles.of(town).stream().filter(profile -> !profile.retired()).toList();
    }

    /** @throws RoleNotGiven when it is no longer in use */
    RoleProfile get(TownId town, ProfileId id) {
        RoleProfile profile = profiles.get(town, id);
        if (profile.retired()) {
            throw new RoleNotGiven(profile.title());
        }
        return profile;
    }

    Set<ProfileId> heldBy(PersonId person, LocalDate day) {
        return roles.heldBy(person, day).stream().map(RoleProfile::id).collect(Collectors.toSet());
    }

    Map<PersonId, Distance> distances(RoleProfile profile, Collection<PersonId> asked) {
        Map<PersonId, Map<CompetencyId, Level>> levels = levels(asked);
        Map<PersonId, Distance> distances = new HashMap<>();
        asked.forEach(
                person -> distances.put(person, Distance.of(profile.targets(), levels.getOrDefault(person, Map.of()))));
        return distances;
    }

    Map<PersonId, Map<CompetencyId, Level>> levels(Collection<PersonId> asked) {
        Map<PersonId, Map<CompetencyId, Level>> levels = new HashMap<>();
        agreed.newest(asked).forEach((person, known) -> {
            Map<CompetencyId, Level> own = new HashMap<>();
            known.forEach((competency, level) -> own.put(competency, level.level()));
            levels.put(person, own);
        });
        return levels;
    }
}
