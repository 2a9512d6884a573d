// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.shared.Refusal;

/** Each edition has the same number of statements, each in both languages. */
public class StatementMissing extends Refusal {

    public StatementMissing(int count) {
        super("questionnaire.refused.statement", count);
    }
}
