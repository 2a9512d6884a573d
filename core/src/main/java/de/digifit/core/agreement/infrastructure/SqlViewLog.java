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
import java.util.UUID;

/** One statement writes the views of a whole team. */
@ApplicationScoped
class SqlViewLog implements ViewLog {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void record(PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        entities.createNativeQuery("""
                        insert into core.view_log (viewer, person, purpose, on_day, last_at, times)
                        select :viewer, seen.person, :purpose, :day, :now, 1
                        from unnest(cast(:people as uuid[])) as seen(person) order by seen.person
                        on conflict (person, viewer, purpose, on_day)
                        do update set last_at = excluded.last_at, times = view_log.times + 1
                        """)
                .setParameter("viewer", viewer.value())
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("purpose", purpose.name())
                .setParameter("day", now.atZone(TownClock.ZONE).toLocalDate())
                .setParameter("now", now)
                .executeUpdate();
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
