// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaQuestionnaires implements Questionnaires {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Questionnaire questionnaire) {
        entities.persist(questionnaire);
    }

    @Override
    public List<Questionnaire> of(TownId town) {
        return entities.createQuery(
                        "select q from Questionnaire q where q.town = :town order by q.edition desc",
                        Questionnaire.class)
                .setParameter("town", town.value())
                .getResultList();
    }
}
