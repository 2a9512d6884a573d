// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.path.Learning;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.NextDate;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlLearning implements Learning {

    /** A state that is not named here says nothing about having learnt. */
    private static final String LEARNT = """
            select b.person, s.code,
                   case b.state when 'ATTENDED' then 'DONE' when 'CONFIRMED' then 'BOOKED' else 'APPLIED' end,
                   case b.state when 'ATTENDED'
                        then (select cast(max(m.ends_at) as date) from lms.session m where m.event = e.id)
                        else cast(e.starts_at as date) end
            from lms.booking b
            join lms.event e on e.id = b.event
            join lms.seminar s on s.id = e.seminar
            where b.town = :town and b.person in (:people)
              and b.state in ('ATTENDED', 'CONFIRMED', 'OFFERED', 'WAITING', 'REGISTERED', 'SUPPORTED', 'POSTPONED',
                              'QUESTIONED', 'APPLIED')
            """;

    private static final String NEXT = """
            select distinct on (e.seminar) e.seminar, e.starts_at, e.place from lms.event e
            where e.town = :town and e.state = 'PUBLISHED' and e.closes_on >= :today
            order by e.seminar, e.starts_at
            """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public Map<PersonId, List<Learnt>> of(TownId town, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(LEARNT)
                .setParameter("town", town.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(SqlLearning::learnt, Collectors.toList())));
    }

    @Override
    public Map<SeminarId, NextDate> next(TownId town, LocalDate today) {
        List<?> rows = entities.createNativeQuery(NEXT)
                .setParameter("town", town.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new SeminarId((UUID) row[0]),
                        row -> new NextDate(((java.sql.Timestamp) row[1]).toLocalDateTime(), (String) row[2])));
    }

    private static Learnt learnt(Object[] row) {
        LocalDate day = ((java.sql.Date) row[3]).toLocalDate();
        return new Learnt((String) row[1], Learnt.Stage.valueOf((String) row[2]), day);
    }
}
