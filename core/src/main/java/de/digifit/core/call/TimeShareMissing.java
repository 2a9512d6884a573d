// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;

/** Nobody becomes a multiplier without working time for it. */
public class TimeShareMissing extends Refusal {

    /** Why there is none. */
    public enum Why {
        /** The leader has not said anything yet. */
        UNSAID,
        /** The leader cannot give any at present. */
        NONE
    }

    public TimeShareMissing(Why why, String name) {
        super("call.refused.time." + why, name);
    }
}
