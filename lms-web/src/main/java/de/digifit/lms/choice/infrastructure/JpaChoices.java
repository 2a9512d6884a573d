// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.infrastructure;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.Choices;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class JpaChoices implements Choices {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Choice choice) {
        entities.persist(choice);
    }

    @Override
    public List<Choice> of(Collection<BookingId> bookings) {
        return bookings.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Choice c where c.booking in :bookings order by c.chosenAt, c.id",
                                Choice.class)
                        .setParameter(
                                "bookings",
                                bookings.stream().map(BookingId::value).toList())
                        .getResultList();
    }

    @Override
    public Map<UUID, Integer> taken(EventId event, Collection<BookingId> but) {
        List<?> rows = entities.createNativeQuery("""
                        select d.session, count(*) from lms.booking b cross join lateral unnest(b.dates) as d (session)
                        where b.event = :event and b.id <> all (:but) and b.state in ('OFFERED', 'CONFIRMED')
                        group by d.session
                        """, Object[].class)
                .setParameter("event", event.value())
                .setParameter("but", but.stream().map(BookingId::value).toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Integer> taken = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> taken.put((UUID) row[0], ((Number) row[1]).intValue()));
        return taken;
    }
}
