// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
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
}
