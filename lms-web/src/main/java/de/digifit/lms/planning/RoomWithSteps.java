// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.core.shared.Refusal;

public class RoomWithSteps extends Refusal {

    public RoomWithSteps(String name) {
        super("planning.refused.roomWithSteps", name);
    }
}
