// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/**
 * Counts the days on which a town hall works: Monday to Friday without holidays and closing days.
 *
 * <p>As in § 187 BGB the day of the event itself is not counted, so a period of one working day from a Friday ends on
 * Monday.
 */
public final class WorkingDays {

    /** No calendar closes for longer; a rule that says so is wrong, and counting would never end. */
    private static final int LONGEST_CLOSURE = 366;

    private final Predicate<LocalDate> closed;

    /** @param closed says of a day from Monday to Friday whether nobody works on it */
    public WorkingDays(Predicate<LocalDate> closed) {
        this.closed = closed;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !closed.test(day);
    }

    /** That day, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : step(day, 1);
    }

    /** The n-th working day after that day; before it, if n is negative; for 0 the day itself or the next one. */
    public LocalDate plus(LocalDate day, int n) {
        if (n == 0) {
            return onOrAfter(day);
        }
        LocalDate reached = day;
        for (int i = 0; i < Math.abs(n); i++) {
            reached = step(reached, Integer.signum(n));
        }
        return reached;
    }

    /** How many working days lie after one day up to and including the other; 0 if the other is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The end of the n-th working day after that moment. */
    public Instant deadline(Instant from, int n, ZoneId zone) {
        LocalDate last = plus(LocalDate.ofInstant(from, zone), n);
        return last.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
    }

    private LocalDate step(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        for (int i = 0; !isWorkingDay(day); i++) {
            if (i > LONGEST_CLOSURE) {
                throw new IllegalStateException("No working day within a year of " + from);
            }
            day = day.plusDays(direction);
        }
        return day;
    }
}
