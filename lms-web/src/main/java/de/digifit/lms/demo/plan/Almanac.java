// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.shared.TownClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Days on which a town hall works, counted from today, and moments within office hours. */
public record Almanac(LocalDate today) {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3));

    /** Days from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L, 50L, 60L);

    /** The first working day that many days after today (before it, if negative), or after that. */
    public LocalDate workday(int days) {
        return workday(today.plusDays(days));
    }

    public static LocalDate workday(LocalDate from) {
        LocalDate day = from;
        while (isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isClosed(LocalDate day) {
        boolean betweenTheYears = day.getMonthValue() == 12 && day.getDayOfMonth() >= 24;
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || betweenTheYears
                || FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /** Gauss's rule as Lichtenberg wrote it down, for the years 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int fullMoon = 21 + moon - (moon + (year % 19) / 11) / 29;
        int firstSunday = 7 - (year + year / 4 + 1) % 7;
        int daysOfMarch = fullMoon + 7 - Math.floorMod(fullMoon - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(daysOfMarch - 1L);
    }

    /** Some moment of that day between half past seven and four. */
    public static Instant officeHours(LocalDate day, Dice dice) {
        return moment(day, LocalTime.of(7, 30).plusMinutes(dice.between(0, 510)));
    }

    public static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TownClock.ZONE).toInstant();
    }
}
