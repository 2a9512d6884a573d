// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who holds seminars, of the house or from outside.
 *
 * @param seminars codes of those that this lecturer is qualified for
 * @param free days on which this lecturer can teach
 * @param mostHalfDays how many half-days this lecturer teaches in the season at most
 */
public record Lecturer(String code, Set<String> seminars, Set<LocalDate> free, int mostHalfDays) {

    public Lecturer {
        seminars = Set.copyOf(seminars);
        free = Set.copyOf(free);
        if (free.isEmpty() || mostHalfDays < 1) {
            throw new Unplannable(Unplannable.Fault.LECTURER_WITHOUT_DATES, code);
        }
    }
}
