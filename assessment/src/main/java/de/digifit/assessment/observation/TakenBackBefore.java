// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** What was taken back does not count again by being repeated. */
public class TakenBackBefore extends Refusal {

    public TakenBackBefore(LocalDate day) {
        super("observation.refused.takenBackBefore", day);
    }
}
