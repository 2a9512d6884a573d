// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.shared.Refusal;

/** An item cannot be like that, or not now. */
public class ItemRefused extends Refusal {

    private final Reason reason;

    public ItemRefused(Reason reason) {
        super("item.refused." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** Nobody could solve it. */
        NO_RIGHT_ANSWER,
        /** Where one is chosen, exactly one is right. */
        ONE_RIGHT_ANSWER,
        /** There is nothing to choose between. */
        TOO_FEW_PARTS,
        /** Two parts say the same. */
        SAME_TWICE,
        /** One language has no words. */
        WORDS_MISSING,
        /** What belongs to a part is not said. */
        MATCH_MISSING,
        /** What is typed as the right number is none. */
        NO_NUMBER,
        /** It is released, or being reviewed. */
        NOT_A_DRAFT,
        NOT_IN_REVIEW,
        NOT_RELEASED,
        /** Whoever wrote it does not review it. */
        OWN_WORDS,
        /** A next edition is being written. */
        NEXT_IS_WRITTEN,
        /** The bank has items already. */
        NOT_EMPTY
    }
}
