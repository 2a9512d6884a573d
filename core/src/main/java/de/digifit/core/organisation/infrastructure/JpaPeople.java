// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaPeople implements People {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Person get(TownId town, PersonId id) {
        Person person = entities.find(Person.class, id.value());
        if (person == null || !person.town().equals(town)) {
            throw new NoSuchPerson(id);
        }
        return person;
    }

    @Override
    public Map<PersonId, String> names(TownId town, Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from Person p where p.town = :town and p.id in :ids", Person.class)
                .setParameter("town", town.value())
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<Colleague> search(TownId town, String words, LocalDate day, int most) {
        return entities.createQuery("""
                        select p, u.name from Person p, Employment e, Unit u
                        where p.town = :town and e.person = p.id and u.id = e.unit
                          and e.period.validFrom <= :day and (e.period.validTo is null or e.period.validTo >= :day)
                          and (lower(concat(p.firstName, ' ', p.familyName)) like :words escape '!'
                            or lower(u.name) like :words escape '!')
                        order by p.familyName, p.firstName, p.id
                        """, Object[].class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .setParameter("words", "%" + literally(words.toLowerCase(Locale.GERMAN)) + "%")
                .setMaxResults(most)
                .getResultStream()
                .map(row -> colleague((Person) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        with recursive below as (
                            select u.id, u.name from core.unit u where u.id = :unit and u.town = :town
                            union select u.id, u.name from core.unit u join below b on u.parent = b.id
                        )
                        select p.id, concat(p.first_name, ' ', p.family_name), min(b.name)
                        from core.person p join core.employment e on e.person = p.id join below b on b.id = e.unit
                        where p.town = :town and e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)
                        group by p.id order by p.family_name, p.first_name, p.id
                        """, Object[].class)
                .setParameter("town", town.value())
                .setParameter("unit", unit.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Colleague(new PersonId((UUID) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    private static Colleague colleague(Person person, String unit) {
        return new Colleague(person.id(), person.name(), unit);
    }

    /** Signs that mean something in a pattern mean themselves. */
    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
