// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** What is answered stays so; a new question can be asked. */
public class AnsweredAlready extends Refusal {

    public AnsweredAlready(LocalDate day) {
        super("question.refused.answered", day);
    }
}
