// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.infrastructure;

import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import de.digifit.lms.path.Refresher;
import de.digifit.lms.path.Refreshers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlRefreshers implements Refreshers {

    private static final String ATTENDED = """
            with attended as (
                select b.person, s.code, s.refresher_months as months, s.id as seminar, s.title_de, s.title_en,
                       (select cast(max(m.ends_at) as date) from lms.session m where m.event = e.id) as day
                from lms.seminar s
                join lms.event e on e.seminar = s.id
                join lms.booking b on b.event = e.id
                where s.town = :town and s.refresher_months is not null and b.state = 'ATTENDED'
            ), last as (
                select a.person, a.code, a.months, a.seminar, a.title_de, a.title_en, max(a.day) as day
                from attended a group by a.person, a.code, a.months, a.seminar, a.title_de, a.title_en
            ), coming as (
                select b.person, e.seminar from lms.booking b join lms.event e on e.id = b.event
                where b.town = :town and b.state in ('APPLIED', 'QUESTIONED', 'POSTPONED', 'SUPPORTED', 'REGISTERED',
                                                   'WAITING', 'OFFERED', 'CONFIRMED')
            )
            """;

    private static final String MINE = ATTENDED + """
            select l.months, l.title_de, l.title_en, l.seminar, l.day from last l
            where l.person = :person
              and not exists (select 1 from coming c where c.person = l.person and c.seminar = l.seminar)
            order by l.code
            """;

    private static final String ALL = ATTENDED + """
            select l.code, l.person,
                   bool_or(l.day + l.months * interval '1 month' <= :today
                        and not exists (select 1 from coming c where c.person = l.person and c.seminar = l.seminar))
            from last l group by l.code, l.person order by l.code, l.person
            """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Last> lastOf(TownId town, PersonId person) {
        List<?> rows = entities.createNativeQuery(MINE)
                .setParameter("town", town.value())
                .setParameter("person", person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Last(
                        new Refresher(((Number) row[0]).intValue()),
                        new Words((String) row[1], (String) row[2]),
                        (UUID) row[3],
                        ((java.sql.Date) row[4]).toLocalDate()))
                .toList();
    }

    @Override
    public Map<String, List<Head>> attended(TownId town, LocalDate today) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter("town", town.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Head(new PersonId((UUID) row[1]), Place.TOWN, (Boolean) row[2]),
                                Collectors.toList())));
    }

    @Override
    public Map<String, Words> titles(TownId town) {
        List<?> rows = entities.createNativeQuery("select code, title_de, title_en from lms.seminar where town = :town")
                .setParameter("town", town.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Words((String) row[1], (String) row[2]),
                        (one, other) -> one));
    }
}
