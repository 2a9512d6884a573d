// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.shared.Refusal;
import java.time.LocalDate;

/** Nobody works for a team from a day to a day like that. */
public class PeriodNotPossible extends Refusal {

    /** Why not. */
    public enum Why {
        /** Its last day is over, so nothing could be done in it. */
        OVER,
        /** It would end before it begins. */
        REVERSED,
        /** Nobody is promised time that no mandate has given. */
        BEYOND_MANDATE
    }

    /** @param day the day that says so: the last, the first, or the last of the mandate */
    public PeriodNotPossible(Why why, LocalDate day) {
        super("team.refused.period." + why, day);
    }

    public static PeriodNotPossible over(LocalDate last) {
        return new PeriodNotPossible(Why.OVER, last);
    }

    static PeriodNotPossible reversed(LocalDate first) {
        return new PeriodNotPossible(Why.REVERSED, first);
    }

    static PeriodNotPossible beyondMandate(LocalDate until) {
        return new PeriodNotPossible(Why.BEYOND_MANDATE, until);
    }
}
