// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.infrastructure;

import de.digifit.core.gap.Needs;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlNeeds implements Needs {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Map<String, List<Head>> of(TownId town, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select competency, person, division, lacking from core.person_need(:town, :day)
                        order by competency, person
                        """, Object[].class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(SqlNeeds::head, Collectors.toList())));
    }

    private static Head head(Object[] row) {
        Place place = row[2] == null ? Place.TOWN : Place.in(new UnitId((UUID) row[2]));
        return new Head(new PersonId((UUID) row[1]), place, (Boolean) row[3]);
    }
}
