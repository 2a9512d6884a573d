// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.application.ProfileKeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The role profiles of the town. */
@Named
@RequestScoped
public class RoleProfilesPage {

    @Inject
    private ProfileKeeping keeping;

    private List<RoleProfile> all = List.of();

    public void open() {
        all = keeping.all();
    }

    public List<RoleProfile> getInUse() {
        return all.stream().filter(profile -> !profile.retired()).toList();
    }

    public List<RoleProfile> getRetired() {
        return all.stream().filter(RoleProfile::retired).toList();
    }

    /** How many competencies it asks for. */
    public int asked(RoleProfile profile) {
        return profile.targets().byCompetency().size();
    }

    /** How many of them are core competencies. */
    public long core(RoleProfile profile) {
        return profile.targets().byCompetency().values().stream()
                .filter(Target::must)
                .count();
    }
}
