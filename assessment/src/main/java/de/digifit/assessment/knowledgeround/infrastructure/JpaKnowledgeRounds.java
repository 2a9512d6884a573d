// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.infrastructure;

import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.knowledgeround.KnowledgeRoundId;
import de.digifit.assessment.knowledgeround.KnowledgeRounds;
import de.digifit.assessment.knowledgeround.NoSuchRound;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaKnowledgeRounds implements KnowledgeRounds {

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(KnowledgeRound round) {
        entities.persist(round);
    }

    @Override
    public List<KnowledgeRound> of(PersonId person) {
        return entities.createQuery(
                        "select distinct r from KnowledgeRound r left join fetch r.questions"
                                + " where r.person = :person order by r.id desc",
                        KnowledgeRound.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public KnowledgeRound get(PersonId person, KnowledgeRoundId id) {
        return entities.createQuery(
                        "select r from KnowledgeRound r where r.id = :id and r.person = :person", KnowledgeRound.class)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchRound(id));
    }

    @Override
    public KnowledgeRound hold(PersonId person, KnowledgeRoundId id) {
        KnowledgeRound round = get(person, id);
        entities.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    @Override
    public void remove(KnowledgeRound round) {
        entities.remove(round);
    }

    @Override
    public void serialise(PersonId person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "knowledge round " + person)
                .getResultList();
    }
}
