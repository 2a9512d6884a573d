// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.decision.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class JpaCases implements Cases {

    private static final Set<BookingState> ON_THE_DESK = Set.of(BookingState.APPLIED, BookingState.SUPPORTED);
    private static final Set<Transition> RULINGS = Set.of(
            Transition.SUPPORT,
            Transition.APPROVE,
            Transition.APPROVE_TO_WAIT,
            Transition.REGISTER,
            Transition.REFUSE,
            Transition.POSTPONE,
            Transition.ASK);
    private static final int MOST = 100;

    /** Hibernate's number for rows that another transaction holds to be passed by. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Booking> ofTeam(Collection<PersonId> team) {
        if (team.isEmpty()) {
            return List.of();
        }
        return query("""
                        select distinct b from Booking b left join fetch b.steps
                        where b.person in :people and b.state in :states
                          and b.approval.level = 0 and b.approval.hr = false
                        order by b.appliedAt, b.id
                        """)
                .setParameter("people", ids(team))
                .setParameter("states", BookingState.UNDECIDED)
                .getResultList();
    }

    @Override
    public List<Booking> beyondLeader(TownId town) {
        return query("""
                        select distinct b from Booking b left join fetch b.steps
                        where b.town = :town and b.state in :states
                          and (b.approval.level > 0 or b.approval.hr = true or b.approval.escalatedAt is not null)
                        order by b.appliedAt, b.id
                        """)
                .setParameter("town", town.value())
                .setParameter("states", BookingState.UNDECIDED)
                .getResultList();
    }

    @Override
    public List<Booking> withPlace(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return query("select b from Booking b where b.person in :people and b.state in :states")
                .setParameter("people", ids(people))
                .setParameter("states", BookingState.WITH_PLACE)
                .getResultList();
    }

    @Override
    public List<Ruling> ruled(Collection<PersonId> leaders, PersonId by, Collection<PersonId> team, Instant since) {
        return entities.createQuery("""
                        select b, s from Booking b join b.steps s
                        where s.at >= :since and b.person <> :by and s.transition in :rulings
                          and (((s.onBehalfOf in :leaders or s.actor = :by) and s.why <> 'DIRECT')
                            or (s.why = 'DIRECT' and b.person in :team))
                        order by s.at desc
                        """, Object[].class)
                .setParameter("since", since)
                .setParameter("by", by.value())
                .setParameter("rulings", RULINGS)
                .setParameter("leaders", ids(leaders))
                .setParameter("team", ids(team))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Ruling((Booking) row[0], (Step) row[1]))
                .toList();
    }

    @Override
    public List<Booking> unreminded(Instant before, int most) {
        return held(query("""
                        select b from Booking b where b.state in :states
                          and b.approval.remindedAt is null and b.approval.waitsSince < :before
                        order by b.approval.waitsSince
                        """).setParameter("states", ON_THE_DESK).setParameter("before", before), most);
    }

    @Override
    public List<Booking> unescalated(Instant before, int most) {
        return held(query("""
                        select b from Booking b where b.state in :states and b.approval.hr = false
                          and b.approval.escalatedAt is null and b.approval.waitsSince < :before
                        order by b.approval.waitsSince
                        """).setParameter("states", ON_THE_DESK).setParameter("before", before), most);
    }

    @Override
    public List<Booking> putOffUntil(LocalDate day, int most) {
        return held(query("""
                        select b from Booking b where b.state = POSTPONED and b.approval.resumeOn <= :day
                        order by b.approval.resumeOn
                        """).setParameter("day", day), most);
    }

    private static List<Booking> held(TypedQuery<Booking> query, int most) {
        return query.setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    private TypedQuery<Booking> query(String words) {
        return entities.createQuery(words, Booking.class);
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
