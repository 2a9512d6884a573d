// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.shared.Refusal;

/** A date cannot be where somebody wants to put it; the sentence names the rule and what is in the way. */
public class RuleBroken extends Refusal {

    public RuleBroken(Rule rule, Object... about) {
        super("season.rule." + rule, about);
    }

    /** What every date of a season keeps. */
    public enum Rule {
        /** Only half days begin in the afternoon. */
        WHOLE_DAY,
        CLOSED,
        NOT_QUALIFIED,
        LECTURER_AWAY,
        LECTURER_TWICE,
        LECTURER_LOAD,
        ROOM_MISSING,
        ROOM_SMALL,
        ROOM_TAKEN,
        ROOM_TWICE,
        BESIDE_TWICE,
        BESIDE_AWAY
    }
}
