// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.correspondence.Occasions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlOccasions implements Occasions {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Soon> unreminded(LocalDate from, LocalDate to, Instant quietSince, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select b.town, b.id, cast(d.starts_at as date)
                        from lms.event e join lms.booking b on b.event = e.id and b.state = 'CONFIRMED'
                        cross join lateral (
                            select coalesce(min(s.starts_at), e.starts_at) as starts_at from lms.session s
                            where s.event = e.id and (s.parallel = '' or s.id = any(b.dates))) d
                        where e.starts_at < :after and d.starts_at >= :from and d.starts_at < :after
                          and not exists (select 1 from lms.letter l where l.booking = b.id and (
                              l.cause = 'reminder ' || b.id || ' ' || cast(d.starts_at as date)
                              or l.kind in ('INVITATION', 'MOVED', 'CHOSEN') and l.written_at > :quiet))
                        order by d.starts_at, b.id limit :most
                        """, Object[].class)
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .setParameter("quiet", quietSince)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Soon(
                        new TownId((UUID) row[0]),
                        new BookingId((UUID) row[1]),
                        LocalDate.parse(String.valueOf(row[2]))))
                .toList();
    }

    @Override
    public List<Attended> untold(LocalDate from, LocalDate to, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select b.town, b.id from lms.session s
                        join lms.booking b on b.event = s.event and b.state = 'ATTENDED'
                        where s.ends_at >= :from and s.ends_at < :after
                          and not exists (select 1 from lms.session later
                              where later.event = s.event and (later.ends_at, later.id) > (s.ends_at, s.id))
                          and not exists (select 1 from lms.letter l
                              where l.booking = b.id and l.cause = 'task ' || b.id)
                        order by s.ends_at, b.id limit :most
                        """, Object[].class)
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Attended(new TownId((UUID) row[0]), new BookingId((UUID) row[1])))
                .toList();
    }
}
