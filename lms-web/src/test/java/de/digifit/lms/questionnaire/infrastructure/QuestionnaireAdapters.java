// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire.infrastructure;

import de.digifit.lms.questionnaire.Questionnaires;
import jakarta.persistence.EntityManager;

/** The adapter over a connection of one's own, for tests of other features. */
public final class QuestionnaireAdapters {

    private QuestionnaireAdapters() {}

    public static Questionnaires questionnaires(EntityManager entities) {
        JpaQuestionnaires questionnaires = new JpaQuestionnaires();
        questionnaires.entities = entities;
        return questionnaires;
    }
}
