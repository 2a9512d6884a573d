// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import de.digifit.core.shared.Refusal;

/** An answer has words. */
public class AnswerMissing extends Refusal {

    public AnswerMissing() {
        super("question.refused.words");
    }
}
