// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Nobody can answer about the event today. */
public class AnsweringClosed extends Refusal {

    /** @param from the first day of answering */
    public AnsweringClosed(LocalDate from, LocalDate until) {
        super("evaluation.refused.closed", from, until);
    }
}
