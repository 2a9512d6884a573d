// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.shared.Refusal;

/** The town has published nothing to ask yet. */
public class NoQuestionnaire extends Refusal {

    public NoQuestionnaire() {
        super("questionnaire.refused.none");
    }
}
