// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.operation.infrastructure;

import de.digifit.lms.operation.Condition;
import de.digifit.lms.operation.Condition.SchemaState;
import de.digifit.lms.operation.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SqlConditions implements Conditions {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public Condition now() {
        Object[] outbox =
                (Object[]) entities.createNativeQuery("""
                        select count(*) filter (where not parked), count(*) filter (where parked),
                               min(created_at) filter (where not parked)
                        from lms.outbox where sent_at is null
                        """, Object[].class).getSingleResult();
        return new Condition(
                (String) entities.createNativeQuery("select current_setting('server_version')", String.class)
                        .getSingleResult(),
                schemas(),
                ((Number) outbox[0]).longValue(),
                ((Number) outbox[1]).longValue(),
                Optional.ofNullable((Instant) outbox[2]));
    }

    private List<SchemaState> schemas() {
        List<?> rows = entities.createNativeQuery("""
                        select 'core', max(version) from core.flyway_schema_history where success
                        union all select 'assessment', max(version) from assessment.flyway_schema_history where success
                        union all select 'lms', max(version) from lms.flyway_schema_history where success
                        union all select 'lrs', max(version) from lrs.flyway_schema_history where success
                        """, Object[].class).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SchemaState((String) row[0], String.valueOf(row[1])))
                .toList();
    }
}
