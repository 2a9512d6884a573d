// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.enrolment.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlGroups implements Groups {

    private static final String PEOPLE = """
        with employed as (
            select e.person, e.unit from core.employment e
            where e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)
        ), holding as (
            select a.person, string_agg(r.code, ' ' order by r.code) as roles
            from core.role_assignment a join core.role_profile r on r.id = a.role_profile
            where a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
            group by a.person
        )
        select p.id, p.first_name || ' ' || p.family_name, coalesce(p.mail, ''), coalesce(h.roles, ''),
               exists (select 1 from employed e where e.person = p.id)
        from core.person p left join holding h on h.person = p.id
        where p.town = :town
        """;

    private static final String BY_NAME = " order by p.family_name, p.first_name, p.id";

    private static final String IN_UNIT = """
        and p.id in (
            with recursive below as (
                select u.id from core.unit u where u.id = :unit and u.town = :town
                union select u.id from core.unit u join below b on u.parent = b.id
            ) select e.person from employed e join below b on b.id = e.unit)
        """;

    private static final String IN_TEAM = """
        and p.id in (
            select m.person from core.membership m join core.multiplier_team t on t.id = m.team
            where t.id = :team and t.town = :town and :day between m.valid_from and m.valid_to)
        """;

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Member> ofUnit(TownId town, UUID unit, LocalDate day) {
        return members(ask(IN_UNIT, town, day).setParameter("unit", unit));
    }

    @Override
    public List<Member> ofTeam(TownId town, UUID team, LocalDate day) {
        return members(ask(IN_TEAM, town, day).setParameter("team", team));
    }

    @Override
    public List<Member> ofRole(TownId town, String code, LocalDate day) {
        return members(ask(" and :code = any(string_to_array(h.roles, ' '))", town, day)
                .setParameter("code", code));
    }

    @Override
    public List<Member> everybody(TownId town, LocalDate day) {
        return members(ask("", town, day));
    }

    private Query ask(String also, TownId town, LocalDate day) {
        return entities.createNativeQuery(PEOPLE + also + BY_NAME)
                .setParameter("town", town.value())
                .setParameter("day", day);
    }

    private static List<Member> members(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Member(
                        new PersonId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        Arrays.asList(((String) row[3]).split(" ")),
                        (Boolean) row[4]))
                .toList();
    }
}
