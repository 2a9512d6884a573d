// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.core.shared.Refusal;

/** A diagnosis does not go like that. */
public class SittingRefused extends Refusal {

    public SittingRefused(Reason reason) {
        super("sitting.refused." + reason);
    }

    /** Why not. */
    public enum Reason {
        /** Nothing was chosen or typed. */
        NOTHING_ANSWERED,
        /** It has not ended, so it says nothing yet. */
        NOT_OVER,
        /** The answers say hardly more than what is usual. */
        SAYS_TOO_LITTLE
    }
}
