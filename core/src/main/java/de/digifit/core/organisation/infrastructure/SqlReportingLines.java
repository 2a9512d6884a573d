// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The functions {@code core.team_of} and {@code core.leaders_of} walk the tree of units inside the database. */
@ApplicationScoped
class SqlReportingLines implements ReportingLines {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<Person> teamOf(PersonId leader, LocalDate day) {
        return of(entities.createNativeQuery("""
                                select p.* from core.person p
                                where p.id in (select t.person from core.team_of(:person, :day) t)
                                order by p.family_name, p.first_name
                                """, Person.class), leader, day).getResultList();
    }

    @Override
    public Set<PersonId> actsFor(PersonId person, LocalDate day) {
        Set<PersonId> leaders = ids(of(entities.createNativeQuery("""
                        select d.leader from core.deputy d
                        where d.person = :person and d.valid_from <= :day
                          and (d.valid_to is null or d.valid_to >= :day)
                        """, UUID.class), person, day));
        leaders.add(person);
        return leaders;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Person> teamsFor(PersonId person, LocalDate day) {
        return of(entities.createNativeQuery("""
                                select p.* from core.person p
                                where p.id in (
                                    select t.person
                                    from (select cast(:person as uuid) union
                                          select d.leader from core.deputy d
                                          where d.person = :person and d.valid_from <= :day
                                            and (d.valid_to is null or d.valid_to >= :day)) as acts(leader)
                                    cross join lateral core.team_of(acts.leader, :day) t)
                                order by p.family_name, p.first_name
                                """, Person.class), person, day).getResultList();
    }

    @Override
    public Set<PersonId> leadersOf(PersonId person, LocalDate day) {
        return ids(of(
                entities.createNativeQuery("select l.leader from core.leaders_of(:person, :day) l", UUID.class),
                person,
                day));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<PersonId, Set<PersonId>> leadersOf(Collection<PersonId> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery("""
                        select p.id, l.leader from core.person p cross join lateral core.leaders_of(p.id, :day) l
                        where p.id in (:people)
                        """, Object[].class)
                .setParameter("day", day)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> new PersonId((UUID) row[1]), Collectors.toSet())));
    }

    // Of all at once: asking for each person of a large town would climb the tree thousands of times.
    @Override
    @SuppressWarnings("unchecked")
    public List<Person> withoutLeader(TownId town, LocalDate day) {
        return entities.createNativeQuery("""
                        with recursive up as (
                            select u.id as unit, u.id, u.parent from core.unit u where u.town = :town
                            union all
                            select up.unit, p.id, p.parent from core.unit p join up on p.id = up.parent
                        ), led as (
                            select distinct up.unit, l.person from up join core.leadership l on l.unit = up.id
                            where l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
                        ), employed as (
                            select e.person, e.unit from core.employment e
                            where e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)
                        )
                        select p.* from core.person p
                        where p.town = :town and exists (select 1 from employed e where e.person = p.id)
                          and not exists (
                            select 1 from employed e join led l on l.unit = e.unit
                            where e.person = p.id and l.person <> p.id)
                        order by p.family_name, p.first_name
                        """, Person.class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
    }

    private static Query of(Query query, PersonId person, LocalDate day) {
        return query.setParameter("person", person.value()).setParameter("day", day);
    }

    private static Set<PersonId> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new PersonId((UUID) row)).collect(Collectors.toSet());
    }
}
