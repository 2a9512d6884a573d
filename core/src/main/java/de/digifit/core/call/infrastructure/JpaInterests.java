// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.infrastructure;

import de.digifit.core.call.CallId;
import de.digifit.core.call.Interest;
import de.digifit.core.call.InterestId;
import de.digifit.core.call.Interests;
import de.digifit.core.call.NoSuchCall;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaInterests implements Interests {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<Interest> of(CallId call) {
        return entities.createQuery("select i from Interest i where i.call = :call order by i.id", Interest.class)
                .setParameter("call", call.value())
                .getResultList();
    }

    @Override
    public List<Interest> open(TownId town, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select i from Interest i, Call c
            where i.town = :town and c.id = i.call and c.decidedOn is null and i.person in :people
            order by i.id
            """, Interest.class)
                .setParameter("town", town.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }

    @Override
    public List<Interest> of(PersonId person) {
        return entities.createQuery(
                        "select i from Interest i where i.person = :person order by i.id desc", Interest.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public Optional<Interest> find(CallId call, PersonId person) {
        return of(person).stream().filter(one -> one.call().equals(call)).findFirst();
    }

    @Override
    public Interest get(TownId town, InterestId id) {
        return entities.createQuery("select i from Interest i where i.id = :id and i.town = :town", Interest.class)
                .setParameter("id", id.value())
                .setParameter("town", town.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCall(id));
    }

    @Override
    public void add(Interest interest) {
        entities.persist(interest);
    }

    @Override
    public void remove(Interest interest) {
        entities.remove(interest);
    }
}
