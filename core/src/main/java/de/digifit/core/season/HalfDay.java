// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.time.LocalDate;
import java.util.Comparator;

/** A morning or an afternoon: the smallest piece of time that is planned. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    /** Which half of the day. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    public static HalfDay morning(LocalDate day) {
        return new HalfDay(day, Half.MORNING);
    }

    public static HalfDay afternoon(LocalDate day) {
        return new HalfDay(day, Half.AFTERNOON);
    }

    /** The half-day after this one; after an afternoon that is the morning of the next day of the calendar. */
    public HalfDay next() {
        return half == Half.MORNING ? afternoon(day) : morning(day.plusDays(1));
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + (half == Half.MORNING ? " morning" : " afternoon");
    }
}
