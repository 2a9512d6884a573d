// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaUnits implements Units {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<Unit> of(TownId town) {
        return entities.createQuery("select u from Unit u where u.town = :town order by u.name", Unit.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    /** Without their places in the tree, which pages that only name them do not need. */
    @Override
    public Map<UnitId, String> names(TownId town) {
        List<?> rows = entities.createNativeQuery("select id, name from core.unit where town = :town", Object[].class)
                .setParameter("town", town.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> new UnitId((UUID) row[0]), row ->
                (String) row[1]));
    }

    @Override
    public Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select e from Employment e
                        where e.person in :people and e.period.validFrom <= :day
                          and (e.period.validTo is null or e.period.validTo >= :day)
                        order by e.period.validFrom desc
                        """, Employment.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(Employment::person, Employment::unit, (latest, earlier) -> latest));
    }
}
