// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.infrastructure;

import de.digifit.assessment.effect.SeatRule;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Statement;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.effectiveness.Observed;
import de.digifit.lms.effectiveness.Participation;
import de.digifit.lms.effectiveness.Run;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A statement for each question, however large the town. */
@ApplicationScoped
class SqlObserved implements Observed {

    /** Part of a seminar is neither one nor the other; whoever had been there before does not count again. */
    private static final String PEOPLE = """
        with held as (
            select e.id, e.seminar, cast(e.starts_at as date) as first_day, lms.last_day(e.id) as last_day,
                coalesce(t.rule, 'ORDER_OF_RECEIPT') as rule
            from lms.event e left join lms.selection_terms t on t.event = e.id
            where e.town = :town and e.state = 'HELD'
        ), attended as (
            select b.person, h.seminar, h.first_day, b.state, row_number() over (
                partition by b.person, h.seminar order by h.first_day, h.id) as turn, b.id
            from lms.booking b join held h on h.id = b.event where b.state in ('ATTENDED', 'PARTLY_ATTENDED')
        ), counted as (
            select b.person, b.event, true as took, b.applied_at, cast(null as date) as next_took
            from lms.booking b join attended a on a.id = b.id
            where a.turn = 1 and a.state = 'ATTENDED'
            union all
            select b.person, b.event, false, b.applied_at, a.first_day
            from lms.booking b join held h on h.id = b.event
            left join attended a on a.person = b.person and a.seminar = h.seminar and a.turn = 1
            where b.state = 'WAITING' and (a.first_day is null or a.first_day > h.last_day)
        )
        select c.person, h.seminar, h.first_day, h.last_day, h.rule, c.took,
            cast(c.applied_at at time zone :zone as date), c.next_took
        from counted c join held h on h.id = c.event
        where h.last_day <= :until
        and not exists (select 1 from core.restriction r
            where r.person = c.person and (r.ends_at is null or r.ends_at > :now))
        order by h.first_day, c.person
        """;

    private static final String SEEN = """
        select e.person, e.competency, e.kind, e.level, e.on_day, e.author, e.withdraws is not null
        from core.evidence e
        where e.person = any(cast(:people as uuid[])) and e.author <> e.person and e.kind = any(cast(:kinds as text[]))
        """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Participation> people(TownId town, LocalDate until, Instant now) {
        List<?> rows = entities.createNativeQuery(PEOPLE, Object[].class)
                .setParameter("town", town.value())
                .setParameter("zone", TownClock.ZONE.getId())
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SqlObserved::participation)
                .toList();
    }

    @Override
    public Testimonies seen(Collection<PersonId> people) {
        List<?> rows = entities.createNativeQuery(SEEN, Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("kinds", kinds())
                .getResultList();
        Testimonies seen = new Testimonies();
        rows.stream().map(Object[].class::cast).forEach(row -> tell(row, seen));
        return seen;
    }

    private static String[] kinds() {
        return Arrays.stream(EvidenceKind.values())
                .filter(EvidenceKind::isSeen)
                .map(EvidenceKind::name)
                .toArray(String[]::new);
    }

    private static Participation participation(Object[] row) {
        Run run = new Run(new SeminarId((UUID) row[1]), day(row[2]), day(row[3]), rule((String) row[4]));
        return new Participation(
                new PersonId((UUID) row[0]),
                run,
                (Boolean) row[5],
                day(row[6]),
                Optional.ofNullable(row[7]).map(SqlObserved::day));
    }

    /** Only the two pure rules allow the comparison of those alike before; in any mixture people differ by more. */
    private static SeatRule rule(String name) {
        return switch (RankingRule.valueOf(name)) {
            case LOTTERY -> SeatRule.BY_LOT;
            case CORE_GAP -> SeatRule.BY_GAP;
            case ORDER_OF_RECEIPT, EQUAL_SHARES, MIXED -> SeatRule.BY_ORDER;
        };
    }

    private static void tell(Object[] row, Testimonies seen) {
        PersonId person = new PersonId((UUID) row[0]);
        Statement statement = Statement.about(
                        person, EvidenceKind.valueOf((String) row[2]), Level.of(((Number) row[3]).intValue()))
                .on(day(row[4]))
                .by(new PersonId((UUID) row[5]), "")
                .within((Boolean) row[6] ? Statement.WITHDRAWN : 0)
                .recordedAt(Instant.EPOCH);
        seen.said(person, new CompetencyId((String) row[1]), statement);
    }

    private static LocalDate day(Object value) {
        return ((Date) value).toLocalDate();
    }
}
