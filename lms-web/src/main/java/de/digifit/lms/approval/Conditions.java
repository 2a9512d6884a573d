// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.lms.seminar.Event;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of an event matters for approving it and for giving a place back.
 *
 * @param cost for each person, in euros
 * @param freeUntil last day on which a place is given back without costs
 */
public record Conditions(EventKind kind, BigDecimal cost, LocalDate freeUntil) {

    private static final int FREE_DAYS = 14;
    private static final int FREE_DAYS_OUTSIDE = 21;

    /** Events know neither provider nor cost yet, so that all are the town's own and free. */
    public static Conditions of(Event event) {
        return of(event, EventKind.INTERNAL, BigDecimal.ZERO);
    }

    public static Conditions of(Event event, EventKind kind, BigDecimal cost) {
        int days = kind == EventKind.INTERNAL ? FREE_DAYS : FREE_DAYS_OUTSIDE;
        return new Conditions(kind, cost, event.startsAt().toLocalDate().minusDays(days));
    }

    /** Whether giving the place back on that day can cost something. */
    public boolean late(LocalDate day) {
        return day.isAfter(freeUntil);
    }

    public boolean costs() {
        return cost.signum() > 0;
    }
}
