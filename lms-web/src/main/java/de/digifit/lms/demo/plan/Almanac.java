// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.shared.TownClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;

/** Days on which a town hall works, counted from today, and moments within office hours. */
public record Almanac(LocalDate today) {

    /** Those that fall on the same day each year everywhere in Germany, and the days between the years. */
    private static final Set<MonthDay> CLOSED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 27),
            MonthDay.of(12, 28),
            MonthDay.of(12, 29),
            MonthDay.of(12, 30),
            MonthDay.of(12, 31));

    /** The first working day that many days after today (before it, if negative), or after that. */
    public LocalDate workday(int days) {
        return workday(today.plusDays(days));
    }

    public static LocalDate workday(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || CLOSED.contains(MonthDay.from(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Some moment of that day between half past seven and four. */
    public static Instant officeHours(LocalDate day, Dice dice) {
        return moment(day, LocalTime.of(7, 30).plusMinutes(dice.between(0, 510)));
    }

    public static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TownClock.ZONE).toInstant();
    }
}
