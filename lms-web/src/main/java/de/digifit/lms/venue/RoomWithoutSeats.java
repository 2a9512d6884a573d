// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.shared.Refusal;

public class RoomWithoutSeats extends Refusal {

    public RoomWithoutSeats() {
        super("venue.refused.withoutSeats");
    }
}
