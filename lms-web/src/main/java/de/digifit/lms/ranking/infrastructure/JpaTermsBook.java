// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking.infrastructure;

import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaTermsBook implements TermsBook {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(SelectionTerms terms) {
        entities.persist(terms);
    }

    @Override
    public Optional<SelectionTerms> find(EventId event) {
        return Optional.ofNullable(entities.find(SelectionTerms.class, event.value()));
    }

    @Override
    public Map<EventId, SelectionTerms> find(Collection<EventId> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select t from SelectionTerms t where t.event in :events", SelectionTerms.class)
                .setParameter("events", events.stream().map(EventId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(SelectionTerms::event, Function.identity()));
    }
}
