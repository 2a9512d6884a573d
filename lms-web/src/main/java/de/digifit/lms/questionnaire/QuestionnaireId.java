// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import java.io.Serializable;
import java.util.UUID;

/** Names one edition of a questionnaire. */
public record QuestionnaireId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
