// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.shared.Refusal;

/** A selection is documented, heard and whole before anybody reads an outcome. */
public class NotToBeDecided extends Refusal {

    /** What is missing. */
    public enum Missing {
        REASON,
        OUTCOME,
        STAFF_COUNCIL,
        /** The rule is not met, and nobody says why. */
        EXPLANATION
    }

    /** @param count of how many people */
    public NotToBeDecided(Missing missing, int count) {
        super("call.refused.missing." + missing, count);
    }
}
