// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.core.shared.Refusal;

/** An area has too few items to choose among, so its items would be shown to too many people. */
public class BankTooSmall extends Refusal {

    /**
     * @param items that the area has
     * @param needed at least
     */
    public BankTooSmall(String area, int items, int needed) {
        super("diagnosis.refused.bankTooSmall", area, items, needed);
    }
}
