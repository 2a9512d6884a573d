// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaKeptAnswers implements KeptAnswers {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(List<KeptAnswer> answers) {
        answers.forEach(entities::persist);
    }

    @Override
    public List<KeptAnswer> of(TownId town, EventId event, Round round) {
        return of(town, List.of(event)).stream()
                .filter(answer -> answer.round() == round)
                .toList();
    }

    @Override
    public List<KeptAnswer> of(TownId town, Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from KeptAnswer a where a.town = :town and a.event in :events order by a.id",
                                KeptAnswer.class)
                        .setParameter("town", town.value())
                        .setParameter(
                                "events", events.stream().map(EventId::value).toList())
                        .getResultList();
    }

    @Override
    public List<KeptAnswer> of(TownId town, SeminarId seminar) {
        return entities.createQuery(
                        "select a from KeptAnswer a where a.town = :town and a.seminar = :seminar order by a.id",
                        KeptAnswer.class)
                .setParameter("town", town.value())
                .setParameter("seminar", seminar.value())
                .getResultList();
    }
}
