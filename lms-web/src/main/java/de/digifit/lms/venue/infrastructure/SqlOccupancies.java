// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue.infrastructure;

import de.digifit.lms.venue.Claim;
import de.digifit.lms.venue.Occupancies;
import de.digifit.lms.venue.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who wants the same waits for a lock on it, so that the second one reads what the first one holds and is told kindly;
 * should anybody come past the lock, the exclusion constraint refuses.
 */
@ApplicationScoped
class SqlOccupancies implements Occupancies {

    private static final String OTHERS = """
            select count(*) from lms.occupancy
            where resource = :resource and event <> :event and during && tsrange(:from, :to)
            """;

    private static final String INSERT = """
            insert into lms.occupancy (event, kind, resource, during, why)
            values (:event, :kind, :resource, tsrange(:from, :to), :why)
            """;

    private static final String BUSY = """
            select resource, lower(during), upper(during) from lms.occupancy
            where resource in :resources and during && tsrange(:from, :to) order by lower(during)
            """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Claim> taken(UUID event, List<Claim> claims) {
        claims.stream().map(Claim::resource).distinct().sorted().forEach(this::lock);
        return claims.stream().filter(claim -> isTaken(event, claim)).toList();
    }

    @Override
    public void put(UUID event, List<Claim> claims) {
        // The event may be a new row itself, and is referred to.
        entities.flush();
        release(event);
        claims.forEach(claim -> insert(event, claim));
    }

    @Override
    public void release(UUID event) {
        entities.createNativeQuery("delete from lms.occupancy where event = :event")
                .setParameter("event", event)
                .executeUpdate();
    }

    @Override
    public List<Busy> busy(Collection<UUID> resources, LocalDateTime from, LocalDateTime to) {
        if (resources.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(BUSY)
                .setParameter("resources", resources)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(SqlOccupancies::busy).toList();
    }

    private static Busy busy(Object[] row) {
        return new Busy((UUID) row[0], new Span(moment(row[1]), moment(row[2])));
    }

    private static LocalDateTime moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }

    private void lock(UUID resource) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "occupancy " + resource)
                .getResultList();
    }

    private boolean isTaken(UUID event, Claim claim) {
        Object others = entities.createNativeQuery(OTHERS)
                .setParameter("resource", claim.resource())
                .setParameter("event", event)
                .setParameter("from", claim.span().startsAt())
                .setParameter("to", claim.span().endsAt())
                .getSingleResult();
        return ((Number) others).intValue() > 0;
    }

    private void insert(UUID event, Claim claim) {
        entities.createNativeQuery(INSERT)
                .setParameter("event", event)
                .setParameter("kind", claim.kind().name())
                .setParameter("resource", claim.resource())
                .setParameter("from", claim.span().startsAt())
                .setParameter("to", claim.span().endsAt())
                .setParameter("why", claim.why())
                .executeUpdate();
    }
}
