// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount.infrastructure;

import static de.digifit.core.headcount.infrastructure.PlaceColumns.division;
import static de.digifit.core.headcount.infrastructure.PlaceColumns.name;
import static de.digifit.core.headcount.infrastructure.PlaceColumns.place;
import static de.digifit.core.headcount.infrastructure.PlaceColumns.unit;

import de.digifit.core.headcount.Cohort;
import de.digifit.core.headcount.Cohorts;
import de.digifit.core.headcount.Member;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.Said;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A handful of statements, however many people there are. */
@ApplicationScoped
class SqlCohorts implements Cohorts {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    // The left join keeps a decision that found nobody to speak of.
    @Override
    public Optional<List<Said>> said(TownId town, Question question, Quarter quarter) {
        List<?> rows = asked("""
                        select s.subject, s.people, s.at_least, s.at_most, s.place, s.unit, s.division
                        from core.count_decision d left join core.said_count s on s.decision = d.id
                        where d.town = :town and d.question = :question and d.quarter = :quarter
                        order by s.subject, s.place, s.unit, s.division
                        """, town, question)
                .setParameter("quarter", quarter.firstDay())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null)
                .map(SqlCohorts::saidOf)
                .toList());
    }

    @Override
    public void lock(TownId town, Question question) {
        asked(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:question || cast(:town as text), 0))) l",
                        town,
                        question)
                .getResultList();
    }

    @Override
    public Map<String, List<Cohort>> of(TownId town, Question question) {
        List<?> rows = asked("""
                        select c.id, c.subject, m.person, m.counted, c.place, c.unit, c.division, c.together
                        from core.cohort c join core.cohort_member m on m.cohort = c.id
                        where c.town = :town and c.question = :question order by c.subject, c.id, m.person
                        """, town, question).getResultList();
        Map<Object, List<Object[]>> byCohort = new LinkedHashMap<>();
        for (Object item : rows) {
            Object[] row = (Object[]) item;
            byCohort.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row);
        }
        Map<String, List<Cohort>> cohorts = new TreeMap<>();
        byCohort.values()
                .forEach(members -> cohorts.computeIfAbsent((String) members.get(0)[1], subject -> new ArrayList<>())
                        .add(cohortOf(members)));
        return cohorts;
    }

    @Override
    public void replace(TownId town, Question question, Map<String, List<Cohort>> cohorts) {
        asked("delete from core.cohort where town = :town and question = :question", town, question)
                .executeUpdate();
        List<Kept> kept = new ArrayList<>();
        cohorts.forEach((subject, those) -> those.forEach(cohort -> kept.add(new Kept(Ids.next(), subject, cohort))));
        asked("""
                        insert into core.cohort (id, town, question, subject, place, unit, division, together)
                        select c.id, :town, :question, c.subject, c.place, c.unit, c.division, c.together
                        from unnest(cast(:ids as uuid[]), cast(:subjects as text[]), cast(:places as text[]),
                                    cast(:units as uuid[]), cast(:divisions as uuid[]), cast(:together as boolean[]))
                             as c (id, subject, place, unit, division, together)
                        """, town, question)
                .setParameter("ids", array(kept, UUID[]::new, Kept::id))
                .setParameter("subjects", array(kept, String[]::new, Kept::subject))
                .setParameter("places", array(kept, String[]::new, one -> name(one.cohort.place())))
                .setParameter("units", array(kept, UUID[]::new, one -> unit(one.cohort.place())))
                .setParameter("divisions", array(kept, UUID[]::new, one -> division(one.cohort.place())))
                .setParameter("together", array(kept, Boolean[]::new, one -> one.cohort.together()))
                .executeUpdate();
        keepMembers(kept);
    }

    @Override
    public void say(Decision decision, List<Said> said) {
        UUID id = Ids.next();
        asked("""
                        insert into core.count_decision (id, town, question, quarter, smallest_group, decided_at)
                        values (:id, :town, :question, :quarter, :smallest, :now)
                        """, decision.town(), decision.question())
                .setParameter("id", id)
                .setParameter("quarter", decision.quarter().firstDay())
                .setParameter("smallest", decision.threshold().people())
                .setParameter("now", decision.decidedAt())
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into core.said_count (decision, subject, place, unit, division, people, at_least, at_most)
                        select :id, s.* from unnest(cast(:subjects as text[]), cast(:places as text[]),
                            cast(:units as uuid[]), cast(:divisions as uuid[]), cast(:people as int[]),
                            cast(:least as int[]), cast(:most as int[])) as s
                        """)
                .setParameter("id", id)
                .setParameter("subjects", array(said, String[]::new, Said::subject))
                .setParameter("places", array(said, String[]::new, one -> name(one.place())))
                .setParameter("units", array(said, UUID[]::new, one -> unit(one.place())))
                .setParameter("divisions", array(said, UUID[]::new, one -> division(one.place())))
                .setParameter("people", array(said, Integer[]::new, Said::people))
                .setParameter("least", array(said, Integer[]::new, Said::atLeast))
                .setParameter("most", array(said, Integer[]::new, Said::atMost))
                .executeUpdate();
    }

    private void keepMembers(List<Kept> kept) {
        List<UUID> cohorts = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        kept.forEach(one -> one.cohort.members().forEach(member -> {
            cohorts.add(one.id);
            members.add(member);
        }));
        entities.createNativeQuery("""
                        insert into core.cohort_member (cohort, person, counted)
                        select m.* from unnest(cast(:cohorts as uuid[]), cast(:people as uuid[]),
                            cast(:counted as boolean[])) as m
                        """)
                .setParameter("cohorts", cohorts.toArray(UUID[]::new))
                .setParameter("people", array(members, UUID[]::new, SqlCohorts::person))
                .setParameter("counted", array(members, Boolean[]::new, Member::counted))
                .executeUpdate();
    }

    private Query asked(String sql, TownId town, Question question) {
        return entities.createNativeQuery(sql)
                .setParameter("town", town.value())
                .setParameter("question", question.name());
    }

    private static <T, V> V[] array(List<T> all, IntFunction<V[]> empty, Function<T, @Nullable V> value) {
        return all.stream().map(value).toArray(empty);
    }

    private static @Nullable UUID person(Member member) {
        PersonId person = member.person();
        return person == null ? null : person.value();
    }

    private static Cohort cohortOf(List<Object[]> rows) {
        List<Member> members = rows.stream()
                .map(row -> Member.kept(Optional.ofNullable((UUID) row[2]).map(PersonId::new), (Boolean) row[3]))
                .toList();
        return new Cohort(place(rows.get(0)), members, (Boolean) rows.get(0)[7]);
    }

    private static Said saidOf(Object[] row) {
        return new Said(
                (String) row[0],
                place(row),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }

    /** A cohort under the id by which its members name it. */
    private record Kept(UUID id, String subject, Cohort cohort) {}
}
