// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.infrastructure;

import de.digifit.lms.planning.Change;
import de.digifit.lms.planning.Changes;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaChanges implements Changes {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Change change) {
        entities.persist(change);
    }

    @Override
    public List<Change> of(EventId event) {
        return entities.createQuery("select c from Change c where c.event = :event order by c.at, c.id", Change.class)
                .setParameter("event", event.value())
                .getResultList();
    }

    @Override
    public Set<EventId> having(Change.Kind kind, Collection<EventId> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select distinct c.event from Change c where c.kind = :kind and c.event in :events", UUID.class)
                .setParameter("kind", kind)
                .setParameter("events", events.stream().map(EventId::value).toList())
                .getResultStream()
                .map(EventId::new)
                .collect(Collectors.toSet());
    }
}
