// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

public class DateInThePast extends Refusal {

    public DateInThePast(LocalDate date) {
        super("planning.refused.past", date);
    }
}
