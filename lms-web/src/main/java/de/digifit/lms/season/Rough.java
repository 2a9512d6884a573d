// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import java.io.Serializable;

/**
 * What a plan comes to, in steps that say nothing about a single person.
 *
 * <p>The gate for counts answers once a quarter; somebody who plans tries again and again. So nothing that is reckoned
 * from people leaves the planner but in wide steps, of the whole town.
 *
 * @param closedPercent of the need that the season's seminars could close, in steps of five
 * @param halfDaysAway half-days of participants away from their work, in steps of ten
 */
public record Rough(int closedPercent, int halfDaysAway) implements Serializable {

    private static final int PERCENT = 5;
    private static final int HALF_DAYS = 10;

    public static Rough of(double closedShare, int halfDays) {
        return new Rough(step(100 * closedShare, PERCENT), step(halfDays, HALF_DAYS));
    }

    private static int step(double value, int width) {
        return (int) Math.round(value / width) * width;
    }

    /** How well a date would be filled. */
    public enum Filling {
        /** Hardly more than it needs, less than half of the places. */
        LITTLE,
        HALF,
        /** Four of five places or more. */
        WELL;

        private static final double MUCH = 0.8;

        public static Filling of(int people, int places) {
            double share = (double) people / places;
            return share >= MUCH ? WELL : share >= 0.5 ? HALF : LITTLE;
        }
    }

    /** How much something counts beside the average of the plan. */
    public enum Amount {
        LITTLE,
        USUAL,
        MUCH;

        private static final double BELOW = 0.6;
        private static final double ABOVE = 1.4;

        public static Amount of(double value, double average) {
            if (average <= 0 || value < BELOW * average) {
                return LITTLE;
            }
            return value > ABOVE * average ? MUCH : USUAL;
        }
    }
}
