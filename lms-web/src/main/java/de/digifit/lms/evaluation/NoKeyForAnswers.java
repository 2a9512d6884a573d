// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.shared.Refusal;

/** Without a key answers would wait readable in the database; so none are taken. */
public class NoKeyForAnswers extends Refusal {

    public NoKeyForAnswers() {
        super("evaluation.refused.key");
    }
}
