// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.selection.NoSuchSelection;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaSelections implements Selections {

    private static final String WITH_LINES = "select distinct s from Selection s left join fetch s.lines ";

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Selection selection) {
        entities.persist(selection);
    }

    @Override
    public Optional<Selection> find(TownId town, EventId event) {
        return query("where s.town = :town and s.event = :event")
                .setParameter("town", town.value())
                .setParameter("event", event.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Selection get(TownId town, EventId event) {
        Selection found = find(town, event).orElseThrow(() -> new NoSuchSelection(event));
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    @Override
    public List<Selection> of(TownId town) {
        return query("where s.town = :town order by s.openedAt desc")
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Optional<Selection> findFor(BookingId booking) {
        return query("where s.id = (select o.id from Selection o join o.lines l where l.booking = :booking)")
                .setParameter("booking", booking.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Booking> registered(EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state = :state order by b.appliedAt, b.id",
                        Booking.class)
                .setParameter("event", event.value())
                .setParameter("state", BookingState.REGISTERED)
                .getResultList();
    }

    @Override
    public long undecided(EventId event) {
        return entities.createQuery(
                        "select count(b) from Booking b where b.event = :event and b.state in :undecided", Long.class)
                .setParameter("event", event.value())
                .setParameter("undecided", BookingState.UNDECIDED)
                .getSingleResult();
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        return entities.createQuery("""
                        select e.town, e.id from Event e join SelectionTerms t on t.event = e.id
                        where e.state = PUBLISHED and e.terms.deadlines.closesOn < :today and e.startsAt > :now
                        and t.rule <> ORDER_OF_RECEIPT
                        and not exists (select s.id from Selection s where s.event = e.id) order by e.startsAt
                        """, Object[].class)
                .setParameter("today", now.toLocalDate())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Due(new TownId((UUID) row[0]), new EventId((UUID) row[1])))
                .toList();
    }

    private TypedQuery<Selection> query(String condition) {
        return entities.createQuery(WITH_LINES + condition, Selection.class);
    }
}
