// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import java.time.LocalDate;

/** When an event is asked about. */
public enum Round {
    /** From its last day on, for two weeks. */
    FIRST(0),
    /** Four weeks later once more, where the first answers were low. */
    FOLLOW_UP(28);

    private static final int DAYS_OPEN = 14;

    private final int daysAfter;

    Round(int daysAfter) {
        this.daysAfter = daysAfter;
    }

    /** The first day on which people can answer. */
    public LocalDate opensOn(LocalDate lastDay) {
        return lastDay.plusDays(daysAfter);
    }

    /** The last day on which people can answer. */
    public LocalDate closesOn(LocalDate lastDay) {
        return opensOn(lastDay).plusDays(DAYS_OPEN);
    }

    public boolean isOpen(LocalDate lastDay, LocalDate today) {
        return !today.isBefore(opensOn(lastDay)) && !today.isAfter(closesOn(lastDay));
    }
}
