// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.DeletionRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDeletionRuns implements DeletionRuns {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(DeletionRun run) {
        entities.persist(run);
    }

    @Override
    public Optional<DeletionRun> underWay(TownId town) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('deletion ' || cast(:town as text), 0))) l")
                .setParameter("town", town.value())
                .getSingleResult();
        return locked(
                "select r.id from lms.deletion_run r where r.state = 'RUNNING' and r.town = :town for update", town);
    }

    /** Whichever comes, so that one that always fails keeps no other town's waiting. */
    @Override
    public Optional<DeletionRun> claim() {
        return found(entities.createNativeQuery("""
                        select r.id from lms.deletion_run r where r.state = 'RUNNING'
                        order by random() limit 1 for update skip locked
                        """).getResultList());
    }

    @Override
    public List<DeletionRun> of(TownId town) {
        return entities.createQuery(
                        "select r from DeletionRun r where r.town = :town order by r.startedAt desc, r.id desc",
                        DeletionRun.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    private Optional<DeletionRun> locked(String sql, TownId town) {
        return found(entities.createNativeQuery(sql)
                .setParameter("town", town.value())
                .getResultList());
    }

    private Optional<DeletionRun> found(List<?> ids) {
        return ids.stream().findFirst().map(UUID.class::cast).map(id -> entities.find(DeletionRun.class, id));
    }
}
