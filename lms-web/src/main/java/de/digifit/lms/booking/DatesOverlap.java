// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.shared.Refusal;

public class DatesOverlap extends Refusal {

    /** @param other title of the seminar that takes place at the same time */
    public DatesOverlap(String other) {
        super("booking.refused.overlap", other);
    }
}
