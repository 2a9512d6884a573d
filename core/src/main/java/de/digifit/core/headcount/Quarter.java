// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Three months for which is decided once what is said; a second look says the same.
 *
 * @param firstDay 1 January, April, July or October
 */
public record Quarter(LocalDate firstDay) {

    public Quarter {
        if (!firstDay.equals(firstDayOf(firstDay))) {
            throw new IllegalArgumentException("No quarter begins on " + firstDay);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(firstDayOf(day));
    }

    /** The three months before. */
    public Quarter before() {
        return of(firstDay.minusDays(1));
    }

    /** 1 to 4. */
    public int number() {
        return firstDay.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate firstDayOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
