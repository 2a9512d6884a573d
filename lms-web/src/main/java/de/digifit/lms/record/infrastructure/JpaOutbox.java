// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.infrastructure;

import de.digifit.lms.record.Outbox;
import de.digifit.lms.record.OutboxRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaOutbox implements Outbox {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void append(OutboxRow row) {
        entities.persist(row);
    }

    @Override
    public List<Waiting> due(int most, Instant now) {
        List<?> rows = entities.createNativeQuery("""
                        select id, cast(statement as text), attempts from lms.outbox
                        where sent_at is null and not parked and next_at <= :now
                        order by created_at, id limit :most for update skip locked
                        """, Object[].class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    @Override
    public void sent(UUID id, Instant now) {
        update("update lms.outbox set sent_at = :now, last_error = null where id = :id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void postpone(UUID id, String error, Instant nextAt) {
        update("""
                        update lms.outbox set attempts = attempts + 1, last_error = :error, next_at = :next
                        where id = :id
                        """, id)
                .setParameter("error", error)
                .setParameter("next", nextAt)
                .executeUpdate();
    }

    @Override
    public void park(UUID id, String error) {
        update("update lms.outbox set parked = true, last_error = :error where id = :id", id)
                .setParameter("error", error)
                .executeUpdate();
    }

    private Query update(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter("id", id);
    }
}
