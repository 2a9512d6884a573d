// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** A team has one speaker at a time, and nobody belongs to it twice. */
public class SeatTaken extends Refusal {

    /** By whom. */
    public enum By {
        SPEAKER,
        THE_SAME
    }

    /** @param until the last day on which it is taken */
    public SeatTaken(By whom, LocalDate until) {
        super("team.refused.taken." + whom, until);
    }
}
