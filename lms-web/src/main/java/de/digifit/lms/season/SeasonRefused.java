// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import de.digifit.core.shared.Refusal;

/** Not now: the plan of the season is not as far, or already further. */
public class SeasonRefused extends Refusal {

    public SeasonRefused(Reason reason) {
        super("season.refused." + reason);
    }

    /** Why not. */
    public enum Reason {
        /** The planner is at work on it; two at once would overwrite each other. */
        ALREADY_PLANNING,
        /** The planner has to end first. */
        WHILE_PLANNING,
        /** The staff council has it before it; whoever wants to change it takes it back first. */
        WITH_COUNCIL,
        /** Its dates are events now and are changed there. */
        PUBLISHED,
        /** There is no date yet that could be submitted. */
        WITHOUT_DATES,
        /** The staff council has to be asked first, or has not cleared it. */
        NOT_CLEARED,
        /** Its first day has passed. */
        BEGUN
    }
}
