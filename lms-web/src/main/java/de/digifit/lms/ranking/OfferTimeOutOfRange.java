// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.shared.Refusal;

public class OfferTimeOutOfRange extends Refusal {

    public OfferTimeOutOfRange(int mostDays, int mostHours) {
        super("selection.refused.offerTime", mostDays, mostHours);
    }
}
