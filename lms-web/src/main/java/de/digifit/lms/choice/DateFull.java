// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice;

import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;

public class DateFull extends Refusal {

    /** @param date title of the date */
    public DateFull(Words date) {
        super("choice.refused.full", date);
    }
}
