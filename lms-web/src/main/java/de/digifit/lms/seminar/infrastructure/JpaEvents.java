// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.FreePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sessions come with the events, lecturers with one statement after it, however many events there are. Both at once
 * would give each session once for every lecturer.
 */
@ApplicationScoped
class JpaEvents implements Events {

    private static final String WITH_SESSIONS =
            "select distinct e from Event e left join fetch e.sessions where e.town = :town ";

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Event event) {
        entities.persist(event);
    }

    @Override
    public Event get(TownId town, EventId id) {
        return Optional.ofNullable(entities.find(Event.class, id.value()))
                .filter(event -> event.town().equals(town))
                .orElseThrow(() -> new NoSuchSeminar(id));
    }

    @Override
    public Event hold(TownId town, EventId id) {
        entities.createNativeQuery("select 1 from lms.event where id = :id for no key update")
                .setParameter("id", id.value())
                .getResultList();
        Event event = get(town, id);
        // What was read before the lock may be old.
        entities.refresh(event);
        return event;
    }

    @Override
    public Map<EventId, Event> get(TownId town, Collection<EventId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return query(town, "and e.id in :ids")
                .setParameter("ids", ids.stream().map(EventId::value).distinct().toList())
                // A stream would ask for the lecturers of each event by itself.
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    @Override
    public List<Event> open(TownId town, SeminarId seminar, LocalDate today, int atMost) {
        List<UUID> ids = entities.createQuery("""
                        select e.id from Event e where e.town = :town and e.seminar = :seminar
                        and e.state = PUBLISHED and e.terms.deadlines.closesOn >= :today order by e.startsAt, e.id
                        """, UUID.class)
                .setParameter("town", town.value())
                .setParameter("seminar", seminar.value())
                .setParameter("today", today)
                // With the sessions fetched at once, the limit would count rows of sessions.
                .setMaxResults(atMost)
                .getResultList();
        return inOrder(town, ids);
    }

    @Override
    public List<Event> between(TownId town, LocalDate from, LocalDate to) {
        return query(town, "and e.startsAt >= :from and e.startsAt < :until order by e.startsAt")
                .setParameter("from", from.atStartOfDay())
                .setParameter("until", to.plusDays(1).atStartOfDay())
                .getResultList();
    }

    @Override
    public List<Event> heldBy(TownId town, PersonId lecturer) {
        return inOrder(town, idsHeldBy(town, lecturer));
    }

    private List<Event> inOrder(TownId town, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query(town, "and e.id in :ids order by e.startsAt, e.id")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Of the whole event, or of one of its dates: the query language of Jakarta Persistence knows no arrays. */
    private List<UUID> idsHeldBy(TownId town, PersonId lecturer) {
        List<?> ids = entities.createNativeQuery("""
                        select e.id from lms.event e where e.town = :town and e.state = 'PUBLISHED' and (
                            exists (select 1 from lms.event_lecturer l where l.event = e.id and l.person = :lecturer)
                            or exists (select 1 from lms.session s where s.event = e.id and :lecturer = any(s.lecturers)))
                        """, UUID.class)
                .setParameter("town", town.value())
                .setParameter("lecturer", lecturer.value())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    @Override
    public List<Event> closedBy(TownId town, PersonId lecturer) {
        return query(town, "and e.state = HELD and :lecturer member of e.lecturers order by e.startsAt desc")
                .setParameter("lecturer", lecturer.value())
                .getResultList();
    }

    @Override
    public FreePlaces free(EventId id, LocalDate day) {
        // The lock that taking a place needs anyway; a stronger one would hold back those who just apply.
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select minimum, places, reserved, reserved_until, booked, booked_no_desk
                        from lms.event where id = :id for no key update
                        """, Object[].class)
                .setParameter("id", id.value())
                .getSingleResult();
        Capacity capacity = new Capacity((int) row[0], (int) row[1], (int) row[2], day(row[3]));
        return capacity.free(day, (int) row[4], (int) row[5]);
    }

    @Override
    public boolean takePlace(EventId id, Desk desk, LocalDate day) {
        return free(id, day).isFor(desk)
                && entities.createNativeQuery("""
                                update lms.event set booked = booked + 1, booked_no_desk = booked_no_desk + :noDesk
                                where id = :id and booked < places and state = 'PUBLISHED'
                                """)
                                .setParameter("id", id.value())
                                .setParameter("noDesk", desk == Desk.NONE ? 1 : 0)
                                .executeUpdate()
                        == 1;
    }

    @Override
    public void freePlace(EventId id, Desk desk) {
        entities.createNativeQuery("""
                        update lms.event set booked = booked - 1, booked_no_desk = booked_no_desk - :noDesk
                        where id = :id and booked > 0
                        """)
                .setParameter("id", id.value())
                .setParameter("noDesk", desk == Desk.NONE ? 1 : 0)
                .executeUpdate();
    }

    private static @Nullable LocalDate day(@Nullable Object kept) {
        return kept instanceof Date date ? date.toLocalDate() : (LocalDate) kept;
    }

    private TypedQuery<Event> query(TownId town, String condition) {
        return entities.createQuery(WITH_SESSIONS + condition, Event.class).setParameter("town", town.value());
    }
}
