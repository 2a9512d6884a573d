// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** What was asked of somebody on a day that is over stays as it was. */
public class EndsInThePast extends Refusal {

    public EndsInThePast(LocalDate today) {
        super("assignment.refused.endPast", today);
    }
}
