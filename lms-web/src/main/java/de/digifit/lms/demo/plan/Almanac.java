// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.shared.TownClock;
import de.digifit.core.workday.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Days on which a town hall works, counted from today, and moments within office hours. */
public record Almanac(LocalDate today, WorkingDays working) {

    /**
     * @param state the days on which its state works; the town hall itself is closed between Christmas Eve and New Year,
     *     too
     */
    public static Almanac of(LocalDate today, WorkingDays state) {
        return new Almanac(
                today,
                new WorkingDays(
                        day -> !state.isWorkingDay(day) || (day.getMonthValue() == 12 && day.getDayOfMonth() >= 24)));
    }

    /** The first working day that many days after today (before it, if negative), or after that. */
    public LocalDate workday(int days) {
        return workday(today.plusDays(days));
    }

    public LocalDate workday(LocalDate from) {
        return working.onOrAfter(from);
    }

    /** Some moment of that day between half past seven and four. */
    public static Instant officeHours(LocalDate day, Dice dice) {
        return moment(day, LocalTime.of(7, 30).plusMinutes(dice.between(0, 510)));
    }

    public static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TownClock.ZONE).toInstant();
    }
}
