// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.infrastructure;

import de.digifit.core.headcount.Quarter;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.effectiveness.Wave;
import de.digifit.lms.effectiveness.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaWaves implements Waves {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public boolean read(TownId town, Quarter quarter) {
        return !entities.createNativeQuery(
                        "select 1 from lms.effect_reading r where r.town = :town and r.quarter = :quarter")
                .setParameter("town", town.value())
                .setParameter("quarter", quarter.firstDay())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void lock(TownId town) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('effect' || cast(:town as text), 0))) l")
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public void keep(TownId town, Quarter quarter, Instant now, List<Wave> made) {
        entities.createNativeQuery(
                        "insert into lms.effect_reading (town, quarter, read_at) values (:town, :quarter, :now)")
                .setParameter("town", town.value())
                .setParameter("quarter", quarter.firstDay())
                .setParameter("now", now)
                .executeUpdate();
        made.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<Wave> of(TownId town) {
        return entities.createQuery("select w from Wave w where w.town = :town order by w.untilDay, w.id", Wave.class)
                .setParameter("town", town.value())
                .getResultList();
    }
}
