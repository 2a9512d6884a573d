// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.aspiration.Aspirations;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that the one who asks holds, or would like to grow into. */
@ApplicationScoped
class OwnRoles {

    private final Asker asker;
    private final Roles roles;
    private final Profiles profiles;
    private final Aspirations aspirations;
    private final Clock clock;

    @Inject
    OwnRoles(Asker asker, Roles roles, Profiles profiles, Aspirations aspirations, Clock clock) {
        this.asker = asker;
        this.roles = roles;
        this.profiles = profiles;
        this.aspirations = aspirations;
        this.clock = clock;
    }

    PersonId person() {
        return asker.person();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<RoleProfile> held() {
        return roles.heldBy(asker.person(), today());
    }

    /** Wished for and not held; one that is not given any more leads nowhere and is left out. */
    List<RoleProfile> wished() {
        Set<ProfileId> said = aspirations.of(asker.person(), today()).stream()
                .map(Aspiration::profile)
                .collect(Collectors.toSet());
        if (said.isEmpty()) {
            return List.of();
        }
        held().forEach(role -> said.remove(role.id()));
        return profiles.of(asker.town()).stream()
                .filter(profile -> said.contains(profile.id()) && !profile.retired())
                .toList();
    }

    /** @throws NoSuchProfile when the person neither holds it nor wishes for it */
    RoleProfile get(ProfileId id) {
        return held().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .or(() -> wished().stream().filter(role -> role.id().equals(id)).findFirst())
                .orElseThrow(() -> new NoSuchProfile(id));
    }
}
