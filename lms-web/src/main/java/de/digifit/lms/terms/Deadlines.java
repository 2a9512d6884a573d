// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that decide before an event begins.
 *
 * @param closesOn last day for applications
 * @param decidesOn day on which it is decided whether enough people come
 * @param freeCancellationUntil last day on which a place can be given back without costs
 */
@Embeddable
public record Deadlines(
        @Column(name = "closes_on") LocalDate closesOn,
        @Column(name = "decides_on") LocalDate decidesOn,
        @Column(name = "free_cancellation_until") LocalDate freeCancellationUntil) {

    private static final int CLOSES_DAYS = 28;
    private static final int DECIDES_DAYS = 21;
    private static final int FREE_DAYS = 14;
    private static final int FREE_DAYS_OUTSIDE = 21;

    /** The usual days, counted back from the first day of the event. */
    public static Deadlines before(LocalDate first, Provider provider) {
        return before(first, first.minusDays(CLOSES_DAYS), provider);
    }

    /** The usual days with a closing day of one's own. */
    public static Deadlines before(LocalDate first, LocalDate closesOn, Provider provider) {
        int free = provider.own() ? FREE_DAYS : FREE_DAYS_OUTSIDE;
        return new Deadlines(closesOn, first.minusDays(DECIDES_DAYS), first.minusDays(free));
    }

    /**
     * @throws ClosesAfterStart when people could still apply for what has begun
     * @throws DecisionAfterStart when it would be decided too late whether it takes place
     */
    public void allow(LocalDate first) {
        if (closesOn.isAfter(first)) {
            throw new ClosesAfterStart();
        }
        if (decidesOn.isAfter(first)) {
            throw new DecisionAfterStart(first);
        }
    }

    /** The same distances before another first day. */
    public Deadlines moved(LocalDate from, LocalDate to) {
        long days = from.until(to, ChronoUnit.DAYS);
        return new Deadlines(closesOn.plusDays(days), decidesOn.plusDays(days), freeCancellationUntil.plusDays(days));
    }
}
