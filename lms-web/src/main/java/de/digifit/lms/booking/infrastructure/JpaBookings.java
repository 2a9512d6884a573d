// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaBookings implements Bookings {

    /** Written into the statement: one with a list as parameter is translated anew each time. */
    private static final String ALIVE =
            BookingState.ALIVE.stream().map(Enum::name).sorted().collect(Collectors.joining(", ", "(", ")"));

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Booking booking) {
        entities.persist(booking);
    }

    @Override
    public Booking get(TownId town, BookingId id) {
        return Optional.ofNullable(entities.find(Booking.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(booking -> booking.town().equals(town))
                .orElseThrow(() -> new NoSuchBooking(id));
    }

    @Override
    public Optional<Booking> findAlive(PersonId person, EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.person = :person and b.event = :event and b.state in " + ALIVE,
                        Booking.class)
                .setParameter("person", person.value())
                .setParameter("event", event.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Booking> alive(PersonId person) {
        return entities.createQuery(
                        "select b from Booking b where b.person = :person and b.state in " + ALIVE
                                + " order by b.appliedAt, b.id",
                        Booking.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<Booking> of(PersonId person) {
        return entities.createQuery("""
                        select distinct b from Booking b left join fetch b.steps
                        where b.person = :person order by b.appliedAt desc
                        """, Booking.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public List<Booking> undecided(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select b from Booking b where b.person in :people and b.state = :state order by b.appliedAt",
                        Booking.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("state", BookingState.APPLIED)
                .getResultList();
    }

    @Override
    public List<Booking> alive(EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state in " + ALIVE
                                + " order by b.appliedAt, b.id",
                        Booking.class)
                .setParameter("event", event.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Booking> confirmed(EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state = :state order by b.appliedAt",
                        Booking.class)
                .setParameter("event", event.value())
                .setParameter("state", BookingState.CONFIRMED)
                .getResultList();
    }

    @Override
    public List<Booking> waiting(EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state = :state order by b.appliedAt, b.id",
                        Booking.class)
                .setParameter("event", event.value())
                .setParameter("state", BookingState.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Booking> ended(EventId event) {
        return entities.createQuery(
                        "select b from Booking b where b.event = :event and b.state in :states order by b.appliedAt",
                        Booking.class)
                .setParameter("event", event.value())
                .setParameter(
                        "states", List.of(BookingState.ATTENDED, BookingState.PARTLY_ATTENDED, BookingState.ABSENT))
                .getResultList();
    }

    @Override
    public Map<EventId, Demand> demand(TownId town, Collection<EventId> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select b.event, sum(case when b.state in (APPLIED, QUESTIONED, POSTPONED, SUPPORTED) then 1 else 0 end),
                               sum(case when b.state = WAITING then 1 else 0 end)
                        from Booking b where b.town = :town and b.event in :events group by b.event
                        """, Object[].class)
                .setParameter("town", town.value())
                .setParameter("events", events.stream().map(EventId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new EventId((UUID) row[0]),
                        row -> new Demand(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "booking " + person)
                .getResultList();
        entities.createNativeQuery("select id from lms.booking where person = :person and state = 'WAITING' for update")
                .setParameter("person", person.value())
                .getResultList();
    }
}
