// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import de.digifit.core.audit.AuditLog;
import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Entry;
import de.digifit.core.audit.Head;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAuditLog implements AuditLog {

    private static final String ENTRIES = """
        select id, town, place, at, actor, act, kind, about, why, previous, previous_at, seal
        from audit.entry where town = :town and \
        """;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void append(TownId town, Instant at, Optional<PersonId> actor, Deed deed, String why) {
        entities.createNativeQuery(
                        "select audit.append(:town, :at, cast(:actor as uuid), :act, :kind, :about, :why)", Long.class)
                .setParameter("town", town.value())
                .setParameter("at", at)
                .setParameter("actor", actor.map(who -> who.value().toString()).orElse(null))
                .setParameter("act", deed.act())
                .setParameter("kind", deed.kind())
                .setParameter("about", deed.about())
                .setParameter("why", why)
                .getSingleResult();
    }

    @Override
    public List<Entry> after(TownId town, long place, int most) {
        return entries(entities.createNativeQuery(ENTRIES + "place > :place order by place")
                .setParameter("town", town.value())
                .setParameter("place", place)
                .setMaxResults(most));
    }

    @Override
    public List<Entry> between(TownId town, Instant from, Instant to, int most) {
        return entries(entities.createNativeQuery(ENTRIES + "at >= :from and at < :to order by place desc")
                .setParameter("town", town.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most));
    }

    @Override
    public Head head(TownId town) {
        List<?> found = entities.createNativeQuery("select entries, head, head_at from audit.chain where town = :town")
                .setParameter("town", town.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Head(((Number) row[0]).longValue(), (String) row[1], moment(row[2])))
                .findFirst()
                .orElse(Head.NONE);
    }

    private static List<Entry> entries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(SqlAuditLog::entry).toList();
    }

    private static Entry entry(@Nullable Object[] row) {
        return new Entry(
                (UUID) row[0],
                new TownId((UUID) row[1]),
                ((Number) row[2]).longValue(),
                moment(row[3]).orElseThrow(),
                Optional.ofNullable((UUID) row[4]).map(PersonId::new),
                new Deed((String) row[5], (String) row[6], (String) row[7]),
                (String) row[8],
                (String) row[9],
                moment(row[10]),
                (String) row[11]);
    }

    private static Optional<Instant> moment(@Nullable Object value) {
        return Optional.ofNullable(value)
                .map(moment -> moment instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) moment);
    }
}
