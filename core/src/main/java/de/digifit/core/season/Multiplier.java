// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import de.digifit.core.organisation.PersonId;
import java.util.Set;

/**
 * A member of the multiplier team who stands beside the lecturer, on top of the daily work: meanwhile away from the own
 * unit, like a participant.
 *
 * @param seminars codes of those that this person can help to hold
 * @param mostHalfDays how many half-days in the season at most
 */
public record Multiplier(PersonId person, Set<String> seminars, int mostHalfDays) {

    public Multiplier {
        seminars = Set.copyOf(seminars);
        if (mostHalfDays < 0) {
            throw new Unplannable(Unplannable.Fault.SHARE_WRONG, Integer.toString(mostHalfDays));
        }
    }

    /**
     * With the load that fits into the agreed share of time, rounded down.
     *
     * @param share of the working time, 0 to 1; usually 0.05 to 0.1
     * @param workingHalfDays how many half-days this person works in the season
     */
    public static Multiplier withShare(PersonId person, Set<String> seminars, double share, int workingHalfDays) {
        if (!(share >= 0 && share <= 1)) {
            throw new Unplannable(Unplannable.Fault.SHARE_WRONG, Double.toString(share));
        }
        return new Multiplier(person, seminars, (int) Math.floor(share * workingHalfDays + 1e-9));
    }
}
