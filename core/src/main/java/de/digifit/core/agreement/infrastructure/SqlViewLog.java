// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.infrastructure;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One statement writes the views of a whole team. */
@ApplicationScoped
class SqlViewLog implements ViewLog {

    // Who looks again within the minute locks and writes nothing, so a page that is loaded anew waits for no other one.
    private static final String WRITE = """
            with shown as (
                select seen.person from unnest(cast(:people as uuid[])) as seen(person) %s
            ), written as (
                insert into core.view_log (viewer, person, purpose, on_day, last_at, times)
                select :viewer, shown.person, :purpose, :day, :now, 1 from shown
                where not exists (select 1 from core.view_log v
                    where v.person = shown.person and v.viewer = :viewer and v.purpose = :purpose and v.on_day = :day
                        and v.last_at > :before and v.last_at <= :now)
                order by shown.person
                on conflict (person, viewer, purpose, on_day)
                do update set last_at = excluded.last_at, times = view_log.times + 1
            )
            select person from shown
            """;

    private static final String UNRESTRICTED = """
            where not exists (select 1 from core.restriction r
                where r.person = seen.person and (r.ends_at is null or r.ends_at > :now))\
            """;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void record(PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        write("", viewer, people, purpose, now);
    }

    @Override
    public Set<PersonId> recordUnrestricted(
            PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        return write(UNRESTRICTED, viewer, people, purpose, now);
    }

    private Set<PersonId> write(
            String which, PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        List<?> shown = entities.createNativeQuery(WRITE.formatted(which), UUID.class)
                .setParameter("viewer", viewer.value())
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("purpose", purpose.name())
                .setParameter("day", now.atZone(TownClock.ZONE).toLocalDate())
                .setParameter("now", now)
                .setParameter("before", now.minus(ONE_LOOK))
                .getResultList();
        return shown.stream().map(UUID.class::cast).map(PersonId::new).collect(Collectors.toSet());
    }

    @Override
    public List<View> of(PersonId person) {
        List<?> rows = entities.createNativeQuery("""
                        select viewer, purpose, last_at, times from core.view_log
                        where person = :person order by last_at desc limit 50
                        """, Object[].class)
                .setParameter("person", person.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(SqlViewLog::view).toList();
    }

    private static View view(Object[] row) {
        return new View(
                new PersonId((UUID) row[0]),
                Purpose.valueOf((String) row[1]),
                (Instant) row[2],
                ((Number) row[3]).intValue());
    }
}
