// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * When the public finds somebody at a counter, and how many have to stay there meanwhile.
 *
 * @param stay how many of those who can do it have to be there
 * @param opening half-days of the week as bits: Monday morning, Monday afternoon, and so on to Friday
 */
@Embeddable
public record PublicHours(int stay, int opening) implements Serializable {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Days outside Monday to Friday are left out. */
    public static PublicHours of(int stay, Collection<DayOfWeek> mornings, Collection<DayOfWeek> afternoons) {
        int opening = 0;
        for (DayOfWeek day : WEEK) {
            opening |= mornings.contains(day) ? bit(day) : 0;
            opening |= afternoons.contains(day) ? bit(day) << 1 : 0;
        }
        return new PublicHours(stay, opening);
    }

    boolean possible() {
        return stay >= 1 && stay <= Duty.Post.MOST && opening > 0;
    }

    public boolean morning(DayOfWeek day) {
        return WEEK.contains(day) && (opening & bit(day)) != 0;
    }

    public boolean afternoon(DayOfWeek day) {
        return WEEK.contains(day) && (opening & (bit(day) << 1)) != 0;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (2 * (day.getValue() - 1));
    }
}
