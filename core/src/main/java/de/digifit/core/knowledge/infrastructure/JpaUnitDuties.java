// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.infrastructure;

import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaUnitDuties implements UnitDuties {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(UnitDuty duty) {
        requireName(duty);
        entities.persist(duty);
    }

    @Override
    public UnitDuty get(TownId town, UnitDutyId id) {
        UnitDuty duty = entities.find(UnitDuty.class, id.value());
        if (duty == null || !duty.town().equals(town)) {
            throw new NoSuchDuty(id);
        }
        return duty;
    }

    @Override
    public UnitDuty hold(TownId town, UnitDutyId id) {
        UnitDuty duty = get(town, id);
        entities.refresh(duty, LockModeType.PESSIMISTIC_WRITE);
        return duty;
    }

    @Override
    public List<UnitDuty> of(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select distinct d from UnitDuty d left join fetch d.posts
            where d.unit in :units order by d.name, d.id
            """, UnitDuty.class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .getResultList();
    }

    @Override
    public List<UnitDuty> counters(TownId town) {
        return entities.createQuery("""
            select distinct d from UnitDuty d left join fetch d.posts
            where d.town = :town and d.counter.stay is not null order by d.name, d.id
            """, UnitDuty.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public void keep(UnitDuty duty) {
        requireName(duty);
        entities.flush();
    }

    // Two leaders of one unit who enter the same name at once wait for each other here; what was said is not written
    // yet,
    // else the database would refuse it without a sentence.
    private void requireName(UnitDuty duty) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "duty " + duty.unit())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        boolean taken = !entities.createNativeQuery(
                        "select 1 from core.duty where unit = :unit and name = :name and id <> :id")
                .setParameter("unit", duty.unit().value())
                .setParameter("name", duty.name())
                .setParameter("id", duty.id().value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new UnitDuty.NamedAlready(duty.name());
        }
    }

    @Override
    public void remove(UnitDuty duty) {
        entities.remove(duty);
    }
}
