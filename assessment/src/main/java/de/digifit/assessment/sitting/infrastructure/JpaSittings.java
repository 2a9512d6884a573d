// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.infrastructure;

import de.digifit.assessment.sitting.NoSuchSitting;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.assessment.sitting.SittingId;
import de.digifit.assessment.sitting.Sittings;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaSittings implements Sittings {

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Sitting sitting) {
        entities.persist(sitting);
    }

    @Override
    public List<Sitting> of(PersonId person) {
        return entities.createQuery(
                        "select distinct s from Sitting s left join fetch s.answers"
                                + " where s.person = :person order by s.id desc",
                        Sitting.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public Sitting get(PersonId person, SittingId id) {
        return entities.createQuery("select s from Sitting s where s.id = :id and s.person = :person", Sitting.class)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchSitting(id));
    }

    @Override
    public Sitting hold(PersonId person, SittingId id) {
        Sitting sitting = get(person, id);
        entities.refresh(sitting, LockModeType.PESSIMISTIC_WRITE);
        return sitting;
    }

    @Override
    public void remove(Sitting sitting) {
        entities.remove(sitting);
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "sitting " + person)
                .getResultList();
    }
}
