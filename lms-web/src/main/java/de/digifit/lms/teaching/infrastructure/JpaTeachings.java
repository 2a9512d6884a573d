// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teaching.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.Teachings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaTeachings implements Teachings {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Teaching> of(TownId town) {
        return entities.createQuery("select t from Teaching t where t.town = :town order by t.id", Teaching.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Optional<Teaching> find(TownId town, PersonId person) {
        return entities.createQuery(
                        "select t from Teaching t where t.town = :town and t.person = :person", Teaching.class)
                .setParameter("town", town.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Teaching teaching) {
        entities.persist(teaching);
    }

    @Override
    public void remove(Teaching teaching) {
        entities.remove(teaching);
    }
}
