// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide.infrastructure;

import de.digifit.core.guide.Guide;
import de.digifit.core.guide.Guides;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaGuides implements Guides {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Optional<Guide> find(PersonId person) {
        return entities.createQuery("select g from Guide g where g.person = :person", Guide.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Guide> of(TownId town, LocalDate day) {
        return entities.createQuery("""
            select g from Guide g where g.town = :town and exists (
                select m from MultiplierTeam t join t.members m
                where m.person = g.person and m.period.validFrom <= :day and m.period.validTo >= :day)
              and exists (
                select e from Employment e
                where e.person = g.person and e.period.validFrom <= :day
                  and (e.period.validTo is null or e.period.validTo >= :day))
            """, Guide.class)
                .setParameter("town", town.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(Guide guide) {
        entities.persist(guide);
    }

    @Override
    public void remove(Guide guide) {
        entities.remove(guide);
    }
}
