// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class NotOfTheLastYear extends Refusal {

    public NotOfTheLastYear(LocalDate day) {
        super("observation.refused.notOfTheLastYear", day, Observation.MOST_MONTHS);
    }
}
