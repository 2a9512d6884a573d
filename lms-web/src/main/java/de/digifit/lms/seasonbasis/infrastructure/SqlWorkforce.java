// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.lms.seasonbasis.Workforce;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A statement for each question, however large the town. */
@ApplicationScoped
class SqlWorkforce implements Workforce {

    private static final String WORKERS = """
        with staff as (
            select distinct on (e.person) e.person, e.unit, e.share
            from core.employment e join core.unit u on u.id = e.unit and u.town = :town
            where e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)
            and not exists (select 1 from core.restriction r where r.person = e.person and r.ends_at is null)
            order by e.person, e.valid_from desc, e.id
        )
        select s.person, s.unit, s.share, coalesce(string_agg(distinct p.code, ','), '')
        from staff s
        left join core.role_assignment a on a.person = s.person
            and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
        left join core.role_profile p on p.id = a.role_profile
        group by s.person, s.unit, s.share order by s.person
        """;

    /** Targets of roles and agreed measures against agreed levels: what somebody thinks alone counts for nobody here. */
    private static final String GAPS = """
        with wanted as (
            select a.person, t.competency, t.level, t.must as core, false as agreed
            from core.role_assignment a
            join core.person p on p.id = a.person and p.town = :town
            join core.role_target t on t.role_profile = a.role_profile
            where a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
            union all
            select q.person, m.competency, m.level_goal, false, true
            from assessment.agreed_measure m
            join assessment.qualification_agreement q on q.id = m.agreement and q.town = :town
            where q.concluded_at is not null and m.level_goal is not null and m.until >= :day
        ), target as (
            select person, competency, max(level) as level, bool_or(core) as core, bool_or(agreed) as agreed
            from wanted where competency is not null group by person, competency
        ), agreed_today as (
            select distinct on (l.person, l.competency) l.person, l.competency, l.level
            from core.agreed_level l where l.town = :town
            order by l.person, l.competency, l.recorded_at desc
        )
        select t.person, t.competency, coalesce(l.level, 0), t.level, t.core, t.agreed
        from target t left join agreed_today l on l.person = t.person and l.competency = t.competency
        where coalesce(l.level, 0) < t.level order by t.person, t.competency
        """;

    private static final String LEVELS = """
        select distinct on (l.person) l.person, l.level from core.agreed_level l
        where l.town = :town and l.competency = :competency order by l.person, l.recorded_at desc
        """;

    private static final String WISHES = """
        select distinct b.person, e.seminar from lms.booking b join lms.event e on e.id = b.event
        where b.town = :town and b.state in ('WAITING', 'POSTPONED') order by 1, 2
        """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Worker> workers(TownId town, LocalDate day) {
        return rows(WORKERS, town, day).stream()
                .map(row -> new Worker(
                        new PersonId((UUID) row[0]),
                        new UnitId((UUID) row[1]),
                        ((Number) row[2]).intValue(),
                        Set.of(((String) row[3]).split(",", -1))))
                .toList();
    }

    @Override
    public List<Gap> gaps(TownId town, LocalDate day) {
        return rows(GAPS, town, day).stream()
                .map(row -> new Gap(
                        new PersonId((UUID) row[0]),
                        new CompetencyId((String) row[1]),
                        Level.of(((Number) row[2]).intValue()),
                        Level.of(((Number) row[3]).intValue()),
                        (Boolean) row[4],
                        (Boolean) row[5]))
                .toList();
    }

    @Override
    public Map<PersonId, Level> levels(TownId town, CompetencyId competency) {
        List<?> rows = entities.createNativeQuery(LEVELS, Object[].class)
                .setParameter("town", town.value())
                .setParameter("competency", competency.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new PersonId((UUID) row[0]), row -> Level.of(((Number) row[1]).intValue())));
    }

    @Override
    public List<Wish> wishes(TownId town) {
        List<?> rows = entities.createNativeQuery(WISHES, Object[].class)
                .setParameter("town", town.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Wish(new PersonId((UUID) row[0]), new SeminarId((UUID) row[1])))
                .toList();
    }

    private List<Object[]> rows(String sql, TownId town, LocalDate day) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
