// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.core.shared.Refusal;

/** A knowledge round does not go like that. */
public class RoundRefused extends Refusal {

    public RoundRefused(Reason reason) {
        super("knowledgeround.refused." + reason);
    }

    /** Why not. */
    public enum Reason {
        /** The bank has no items about the topic. */
        NOTHING_TO_ASK,
        /** Nothing was chosen or typed. */
        NOTHING_ANSWERED,
        /** It is not the item that is asked now, for example because it was answered in another window. */
        ANSWERED_ALREADY,
        /** Items are left, so it says too little yet. */
        NOT_OVER,
        /** All answers together say nothing about a level. */
        SAYS_TOO_LITTLE
    }
}
