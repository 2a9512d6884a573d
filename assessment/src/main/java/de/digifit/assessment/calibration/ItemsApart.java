// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.core.shared.Refusal;

/** The items cannot be compared on one scale: some were never asked together, or one was always solved before another. */
public class ItemsApart extends Refusal {

    public ItemsApart() {
        super("calibration.refused.itemsApart");
    }
}
