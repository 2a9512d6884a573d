// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** What people may have answered keeps its words; a new edition can be written. */
public class QuestionnairePublished extends Refusal {

    public QuestionnairePublished(LocalDate day) {
        super("questionnaire.refused.published", day);
    }
}
