// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.unitneed.UnitNeed;
import de.digifit.lms.unitneed.UnitNeeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaUnitNeeds implements UnitNeeds {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(UnitNeed need) {
        entities.persist(need);
    }

    @Override
    public List<UnitNeed> from(TownId town, LocalDate day) {
        return entities.createQuery(
                        "select n from UnitNeed n where n.town = :town and n.dueOn >= :day order by n.dueOn, n.id",
                        UnitNeed.class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<UnitNeed> find(TownId town, UUID id) {
        return entities.createQuery("select n from UnitNeed n where n.town = :town and n.id = :id", UnitNeed.class)
                .setParameter("town", town.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(UnitNeed need) {
        entities.remove(need);
    }
}
