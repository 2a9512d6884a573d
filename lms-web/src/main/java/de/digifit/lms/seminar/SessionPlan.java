// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.shared.Words;

/**
 * One date that each run of a seminar has.
 *
 * @param startsAt usual time of day, {@code HH:mm}
 * @param units units of 45 minutes that count for attendance
 */
public record SessionPlan(Words title, String startsAt, int minutes, int units, boolean online) {

    /** Longest date of half a day, in minutes: six units of 45 minutes. Part-time staff can take part in it. */
    public static final int HALF_DAY_MINUTES = 270;

    boolean halfDay() {
        return minutes <= HALF_DAY_MINUTES;
    }
}
