// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.evaluation.Conclusions;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaConclusions implements Conclusions {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Conclusion conclusion) {
        entities.persist(conclusion);
    }

    @Override
    public Optional<Conclusion> find(TownId town, EventId event) {
        return of(town, List.of(event)).stream().findFirst();
    }

    @Override
    public List<Conclusion> of(TownId town, Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Conclusion c where c.town = :town and c.event in :events",
                                Conclusion.class)
                        .setParameter("town", town.value())
                        .setParameter(
                                "events", events.stream().map(EventId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Conclusion> before(TownId town, EventId next) {
        return entities.createQuery(
                        "select c from Conclusion c where c.town = :town and c.nextEvent = :next"
                                + " order by c.concludedOn desc",
                        Conclusion.class)
                .setParameter("town", town.value())
                .setParameter("next", next.value())
                .getResultList();
    }
}
