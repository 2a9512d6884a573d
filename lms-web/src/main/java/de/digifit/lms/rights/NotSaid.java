// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** Words are missing without which nobody could act on it. */
public class NotSaid extends Refusal {

    public NotSaid(What what) {
        super("rights.refused.notSaid." + what);
    }

    /** Which words. */
    public enum What {
        /** What is wrong, and what would be right. */
        CONCERN,
        /** What was done, or why: whoever decides about somebody's request says it. */
        WHY
    }
}
