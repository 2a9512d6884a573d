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
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlNeeds implements Needs {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Map<String, List<Head>> of(TownId town, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select competency, person, division, team, lacking from core.person_need(:town, :day)
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
        return new Head(new PersonId((UUID) row[1]), place(row[2], row[3]), (Boolean) row[4]);
    }

    private static Place place(@Nullable Object division, @Nullable Object team) {
        if (division == null) {
            return Place.TOWN;
        }
        UnitId inDivision = new UnitId((UUID) division);
        return team == null ? Place.in(inDivision) : Place.in(new UnitId((UUID) team), inDivision);
    }
}
