// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import java.util.List;
import java.util.Set;

/**
 * What a unit must not be asked for.
 *
 * @param awayShare at most this share of its people may be in seminars at once, above 0 and up to 1
 * @param counters what has to stay staffed meanwhile
 */
public record UnitRule(UnitId unit, double awayShare, List<Counter> counters) {

    public UnitRule {
        counters = List.copyOf(counters);
        if (!(awayShare > 0 && awayShare <= 1)) {
            throw new Unplannable(Unplannable.Fault.AWAY_SHARE_WRONG, Double.toString(awayShare));
        }
    }

    /**
     * How many may be away at once. Rounded down, but never below one: a unit of three people with 20 % could else never
     * learn anything.
     *
     * @param people who belong to the unit
     */
    public int mostAway(int people) {
        return Math.max(1, (int) Math.floor(awayShare * people + 1e-9));
    }

    /**
     * A public counter, or another duty that needs people present.
     *
     * @param able who can do it
     * @param present how many of them have to be there at each half-day
     */
    public record Counter(String name, Set<PersonId> able, int present) {

        public Counter {
            able = Set.copyOf(able);
            if (present < 0 || present > able.size()) {
                throw new Unplannable(Unplannable.Fault.COUNTER_NEVER_STAFFED, name);
            }
        }

        /**
         * How many of them may be in seminars at once. Where part-time and leave leave fewer than needed, nobody may.
         *
         * @param working how many of them work at that half-day
         */
        public int canSpare(int working) {
            return Math.max(0, working - present);
        }
    }
}
