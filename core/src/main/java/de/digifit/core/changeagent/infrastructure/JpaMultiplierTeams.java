// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.infrastructure;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaMultiplierTeams implements MultiplierTeams {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<MultiplierTeam> of(TownId town) {
        return entities.createQuery(
                        "select distinct t from MultiplierTeam t left join fetch t.members where t.town = :town",
                        MultiplierTeam.class)
                .setParameter("town", town.value())
                .getResultList();
    }
}
