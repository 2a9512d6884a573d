// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import de.digifit.core.shared.Words;
import java.util.Set;

/**
 * What the law of a state says about the selection of participants.
 *
 * @param code such as {@code NW}, {@code BUND} or {@code DEFAULT}
 * @param days working days for the answer
 * @param urgentDays working days for the answer where it is urgent
 * @param discussion whether the period begins only on the day of a discussion (Erörterung)
 * @param shortNoticeDays a free place of an event that begins in fewer working days is filled without asking
 * @param disabledHeard whether the representation of severely disabled people (SBV) is heard before a decision on
 *     priority
 * @param unverified which of these values nobody has compared with the law yet
 */
public record StateProfile(
        String code,
        Words law,
        CouncilMode mode,
        int days,
        int urgentDays,
        Silence silence,
        boolean discussion,
        int shortNoticeDays,
        boolean disabledHeard,
        Set<Value> unverified) {

    /** What a profile says. */
    public enum Value {
        MODE,
        DAYS,
        URGENT_DAYS,
        SILENCE,
        DISCUSSION,
        SHORT_NOTICE,
        DISABLED_HEARD
    }

    public StateProfile {
        unverified = Set.copyOf(unverified);
    }

    public boolean verified() {
        return unverified.isEmpty();
    }

    public int days(boolean urgent) {
        return urgent ? urgentDays : days;
    }
}
