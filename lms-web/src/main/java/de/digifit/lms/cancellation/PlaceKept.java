// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation;

import de.digifit.core.shared.Refusal;

/** The place is kept for people without a desk, and the one who is named has one. */
public class PlaceKept extends Refusal {

    public PlaceKept() {
        super("cancellation.refused.placeKept");
    }
}
