// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question.infrastructure;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.question.NoSuchQuestion;
import de.digifit.core.question.Question;
import de.digifit.core.question.QuestionId;
import de.digifit.core.question.QuestionState;
import de.digifit.core.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaQuestions implements Questions {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<Question> of(TownId town) {
        return entities.createQuery("""
            select q from Question q where q.town = :town
            order by case when q.state = :answered then 1 else 0 end, q.askedOn desc, q.id desc
            """, Question.class)
                .setParameter("town", town.value())
                .setParameter("answered", QuestionState.ANSWERED)
                .getResultList();
    }

    @Override
    public long answered(TeamId team) {
        return entities.createQuery(
                        "select count(q) from Question q where q.team = :team and q.state = :answered", Long.class)
                .setParameter("team", team.value())
                .setParameter("answered", QuestionState.ANSWERED)
                .getSingleResult();
    }

    @Override
    public Question hold(TownId town, QuestionId id) {
        Question question = entities.find(Question.class, id.value());
        if (question == null || !question.town().equals(town)) {
            throw new NoSuchQuestion(id);
        }
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }

    @Override
    public void add(Question question) {
        entities.persist(question);
    }
}
