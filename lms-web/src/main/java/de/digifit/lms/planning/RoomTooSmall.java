// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;

public class RoomTooSmall extends Refusal {

    public RoomTooSmall(String name, int seats) {
        super("planning.refused.roomTooSmall", name, seats);
    }
}
