// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.waitlist.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Positions come from a sequence of the database, so that nobody has to wait for one. */
@ApplicationScoped
class SqlWaitingList implements WaitingList {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void join(BookingId booking, EventId event, Instant at) {
        sql("insert into lms.waiting_position (booking, event, joined_at) values (:booking, :event, :at)")
                .setParameter("booking", booking.value())
                .setParameter("event", event.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public List<Waiting> inOrder(EventId event) {
        return rows(sql("""
                        select p.booking, b.desk from lms.waiting_position p join lms.booking b on b.id = p.booking
                        where p.event = :event and b.state = 'WAITING' order by p.position
                        """).setParameter("event", event.value())).stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting(new BookingId((UUID) row[0]), Desk.valueOf((String) row[1])))
                .toList();
    }

    @Override
    public void passedOver(BookingId booking, String otherwise, Instant at) {
        sql("""
                        update lms.waiting_position set passed_over_at = :at, passed_over_for = :otherwise
                        where booking = :booking and passed_over_for is distinct from :otherwise
                        """)
                .setParameter("booking", booking.value())
                .setParameter("otherwise", otherwise)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public OptionalInt place(BookingId booking) {
        return rows(sql("""
                        select count(*) from lms.waiting_position mine
                        join lms.waiting_position p on p.event = mine.event and p.position <= mine.position
                        join lms.booking b on b.id = p.booking and b.state = 'WAITING'
                        where mine.booking = :booking
                        """).setParameter("booking", booking.value())).stream()
                .mapToInt(count -> ((Number) count).intValue())
                .filter(count -> count > 0)
                .findFirst();
    }

    @Override
    public List<Idle> idle(LocalDateTime now) {
        return rows(sql("""
                        select e.town, e.id from lms.event e
                        where e.state = 'PUBLISHED' and e.booked < e.places and e.starts_at > :now
                        and exists (select 1 from lms.booking b where b.event = e.id and b.state = 'WAITING')
                        order by e.starts_at
                        """).setParameter("now", now)).stream()
                .map(Object[].class::cast)
                .map(row -> new Idle(new TownId((UUID) row[0]), new EventId((UUID) row[1])))
                .toList();
    }

    private Query sql(String text) {
        return entities.createNativeQuery(text);
    }

    private static List<?> rows(Query query) {
        return query.getResultList();
    }
}
