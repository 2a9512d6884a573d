// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.CompetencyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All that is asked of somebody: for each competency the highest target over the roles held. */
public record Targets(Map<CompetencyId, Target> byCompetency) {

    public Targets {
        byCompetency = Map.copyOf(byCompetency);
    }

    public static Targets ofRoles(Collection<RoleProfile> profiles) {
        Map<CompetencyId, Target> highest = new HashMap<>();
        for (RoleProfile profile : profiles) {
            profile.targets().byCompetency().forEach((id, target) -> highest.merge(id, target, Target::and));
        }
        return new Targets(highest);
    }

    public Optional<Target> find(CompetencyId competency) {
        return Optional.ofNullable(byCompetency.get(competency));
    }
}
