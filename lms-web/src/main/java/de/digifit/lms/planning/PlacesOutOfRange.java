// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;

public class PlacesOutOfRange extends Refusal {

    public PlacesOutOfRange(int minimum, int maximum) {
        super("planning.refused.places", minimum, maximum);
    }
}
