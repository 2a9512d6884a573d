// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;

public class DatesOutOfOrder extends Refusal {

    public DatesOutOfOrder() {
        super("seminar.refused.datesOutOfOrder");
    }
}
