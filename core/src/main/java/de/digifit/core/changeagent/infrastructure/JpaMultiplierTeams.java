// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.infrastructure;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.NoSuchTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaMultiplierTeams implements MultiplierTeams {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<MultiplierTeam> of(TownId town) {
        return entities.createQuery("""
            select distinct t from MultiplierTeam t left join fetch t.members
            where t.town = :town order by t.name, t.id
            """, MultiplierTeam.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public List<MultiplierTeam> with(PersonId person) {
        return entities.createQuery("""
            select distinct t from MultiplierTeam t left join fetch t.members
            where exists (select m from t.members m where m.person = :person) order by t.name, t.id
            """, MultiplierTeam.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public MultiplierTeam get(TownId town, TeamId id) {
        MultiplierTeam team = entities.find(MultiplierTeam.class, id.value());
        if (team == null || !team.town().equals(town)) {
            throw new NoSuchTeam(id);
        }
        return team;
    }

    @Override
    public MultiplierTeam hold(TownId town, TeamId id) {
        MultiplierTeam team = get(town, id);
        entities.lock(team, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(team);
        return team;
    }

    @Override
    public void add(MultiplierTeam team) {
        entities.persist(team);
    }
}
