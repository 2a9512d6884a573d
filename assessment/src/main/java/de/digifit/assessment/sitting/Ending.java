// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.assessment.diagnosis.Outcome;
import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.diagnosis.Outcome.Finding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a sitting ended, so that it says the same when the bank has changed since. */
@Embeddable
record Ending(
        LocalDate endedOn,
        @Enumerated(EnumType.STRING) Finding finding,
        @Enumerated(EnumType.STRING) End endReason) {

    static Ending of(Outcome outcome, LocalDate today) {
        return new Ending(today, outcome.finding(), outcome.end());
    }
}
