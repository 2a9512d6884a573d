// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of an event matters for approving it and for giving a place back.
 *
 * @param cost for each person, in euros
 * @param freeUntil last day on which a place is given back without costs
 */
public record Conditions(EventKind kind, BigDecimal cost, LocalDate freeUntil) {

    public static Conditions of(Event event) {
        Terms terms = event.terms();
        return new Conditions(
                EventKind.valueOf(terms.provider().kind().name()),
                terms.cost().perPerson(),
                terms.deadlines().freeCancellationUntil());
    }

    /** Whether giving the place back on that day can cost something. */
    public boolean late(LocalDate day) {
        return day.isAfter(freeUntil);
    }

    public boolean costs() {
        return cost.signum() > 0;
    }
}
