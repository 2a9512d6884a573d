// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.core.shared.Refusal;
import java.time.LocalDateTime;

public class DoorsClosed extends Refusal {

    /** @param startsAt when the block begins */
    public DoorsClosed(LocalDateTime startsAt) {
        super(
                "checkin.refused.closed",
                startsAt.toLocalDate(),
                startsAt.toLocalTime().toString());
    }
}
