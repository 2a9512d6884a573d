// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.gap.UnitNeed;
import de.digifit.core.gap.UnitNeeds;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlUnitNeeds implements UnitNeeds {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<UnitNeed> of(TownId town, LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        "select unit, competency, needing, lacking from core.unit_need(:town, :day)", Object[].class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(SqlUnitNeeds::need).toList();
    }

    private static UnitNeed need(Object[] row) {
        return new UnitNeed(
                new UnitId((UUID) row[0]),
                new CompetencyId((String) row[1]),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }
}
