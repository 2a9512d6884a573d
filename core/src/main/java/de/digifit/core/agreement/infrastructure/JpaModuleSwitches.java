// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.infrastructure;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaModuleSwitches implements ModuleSwitches {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void add(ModuleSwitch change) {
        entities.persist(change);
    }

    @Override
    public List<ModuleSwitch> inForce(TownId town) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct on (module) * from core.module_switch
                        where town = :town order by module, switched_at desc
                        """, ModuleSwitch.class)
                .setParameter("town", town.value())
                .getResultList();
        return rows.stream().map(ModuleSwitch.class::cast).toList();
    }

    @Override
    public Optional<ModuleStatus> status(TownId town, Module module) {
        return entities.createQuery("""
                        select s.status from ModuleSwitch s
                        where s.town = :town and s.module = :module order by s.switchedAt desc
                        """, ModuleStatus.class)
                .setParameter("town", town.value())
                .setParameter("module", module)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ModuleSwitch> history(TownId town) {
        return entities.createQuery(
                        "select s from ModuleSwitch s where s.town = :town order by s.switchedAt desc, s.id",
                        ModuleSwitch.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public int smallestGroup(TownId town) {
        Object found = entities.createNativeQuery("select smallest_group from core.town where id = :town")
                .setParameter("town", town.value())
                .getSingleResult();
        return ((Number) found).intValue();
    }
}
