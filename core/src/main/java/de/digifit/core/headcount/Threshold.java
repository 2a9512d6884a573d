// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

/**
 * The smallest group of which a count may be said (requirement R-DS-14); each town agrees on its own.
 *
 * @param people from {@value #FLOOR} on
 */
public record Threshold(int people) {

    /** No town can go lower; the database holds that, too. */
    public static final int FLOOR = 7;

    /** @throws ThresholdTooLow below {@value #FLOOR} people */
    public Threshold {
        if (people < FLOOR) {
            throw new ThresholdTooLow(people);
        }
    }

    /**
     * How many people a cohort has at least: one more than the threshold. Whatever smaller group somebody cuts out of
     * it, two or more others remain, and a count of all says that of the group within two people at best.
     */
    public int smallestCohort() {
        return people + 1;
    }

    boolean allows(Cohort cohort) {
        return cohort.size() >= smallestCohort();
    }
}
