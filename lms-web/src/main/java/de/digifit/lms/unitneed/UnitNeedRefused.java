// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.unitneed;

import de.digifit.core.shared.Refusal;

/** What was entered for a unit cannot be. */
public class UnitNeedRefused extends Refusal {

    /** @param people how many the sentence names; 0 where it names none */
    public UnitNeedRefused(Reason reason, int people) {
        super("unitneed.refused." + reason, people);
    }

    /** Why not. */
    public enum Reason {
        /** In a unit of few people it would say who is meant. */
        UNIT_TOO_SMALL,
        MORE_THAN_WORK_THERE,
        IN_THE_PAST
    }
}
