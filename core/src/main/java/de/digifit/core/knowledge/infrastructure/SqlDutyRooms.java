// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.infrastructure;

import de.digifit.core.knowledge.DutyRooms;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Walks down from what somebody leads; the people of a unit without a leader are led by that of the next one above. */
@ApplicationScoped
class SqlDutyRooms implements DutyRooms {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<Room> of(TownId town, PersonId person, LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
            with recursive heads as (
                select l.unit, l.person from core.leadership l
                where l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
            ), acts as (
                select cast(:person as uuid) as leader
                union select d.leader from core.deputy d
                where d.person = :person and d.valid_from <= :day
                  and (d.valid_to is null or d.valid_to >= :day)
            ), led as (
                select l.unit, true as own from heads l join acts a on a.leader = l.person
                union
                select u.id, led.own and not exists (select 1 from heads l where l.unit = u.id)
                from core.unit u join led on u.parent = led.unit
            ), seen as (
                select led.unit, led.own, false as here from led
                union all
                select e.unit, false, true from core.employment e
                where e.person = :person and e.valid_from <= :day
                  and (e.valid_to is null or e.valid_to >= :day)
            )
            select u.id, u.name, bool_or(s.here), bool_or(s.own)
            from core.unit u join seen s on s.unit = u.id
            where u.town = :town group by u.id, u.name order by u.name, u.id
            """, Object[].class)
                .setParameter("town", town.value())
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Room(new UnitId((UUID) row[0]), (String) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    @Override
    public Map<UnitId, List<Person>> staff(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
            select distinct e.unit, p, p.familyName, p.firstName from Employment e, Person p
            where p.id = e.person and e.unit in :units
              and e.period.validFrom <= :day and (e.period.validTo is null or e.period.validTo >= :day)
            order by p.familyName, p.firstName
            """, Object[].class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new UnitId((UUID) row[0]),
                        Collectors.mapping(row -> (Person) row[1], Collectors.toList())));
    }
}
