// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonFile.DateRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of a season by weeks, Monday to Friday. */
public record PlanMonth(YearMonth month, List<DateRow> rows) {

    static List<PlanMonth> of(SeasonFile file) {
        YearMonth first = YearMonth.from(file.plan().sheet().firstDay());
        YearMonth last = YearMonth.from(file.plan().sheet().lastDay());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new PlanMonth(month, file.rows()))
                .toList();
    }

    public LocalDate getFirst() {
        return month.atDay(1);
    }

    /** Dates that begin in this month. */
    public List<DateRow> getBeginning() {
        return rows.stream()
                .filter(row -> YearMonth.from(row.date().start().day()).equals(month))
                .toList();
    }

    /** The days of the first week, for the heads of the columns. */
    public List<Day> getHeads() {
        return getWeeks().get(0).days();
    }

    public List<Week> getWeeks() {
        LocalDate monday = getFirst().with(DayOfWeek.MONDAY);
        LocalDate end = month.atEndOfMonth();
        return Stream.iterate(monday, day -> !day.isAfter(end), day -> day.plusWeeks(1))
                .map(this::week)
                .toList();
    }

    private Week week(LocalDate monday) {
        return new Week(
                IntStream.range(0, 5).mapToObj(monday::plusDays).map(this::day).toList());
    }

    private Day day(LocalDate day) {
        boolean outside = !YearMonth.from(day).equals(month);
        return new Day(
                day,
                outside,
                outside
                        ? List.of()
                        : rows.stream().filter(row -> isOn(row, day)).toList());
    }

    private static boolean isOn(DateRow row, LocalDate day) {
        return !day.isBefore(row.date().start().day())
                && !day.isAfter(row.date().lastDay());
    }

    /** Monday to Friday. */
    public record Week(List<Day> days) {}

    /** @param outside whether it belongs to another month */
    public record Day(LocalDate date, boolean outside, List<DateRow> rows) {}
}
