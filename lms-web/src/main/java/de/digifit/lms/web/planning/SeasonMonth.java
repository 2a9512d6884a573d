// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.SeasonRow;
import de.digifit.lms.seminar.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * One month of the season, by weeks.
 *
 * @param rows all of the season, soonest first
 */
public record SeasonMonth(YearMonth month, List<SeasonRow> rows) {

    private static final int WORKDAYS = 5;
    private static final int DAYS = 7;

    public LocalDate getFirst() {
        return month.atDay(1);
    }

    public boolean isQuiet() {
        return rows.stream().noneMatch(this::begins);
    }

    /** Weeks in which something begins. */
    public List<Week> getBusyWeeks() {
        return getWeeks().stream().filter(week -> !week.rows().isEmpty()).toList();
    }

    public List<Week> getWeeks() {
        LocalDate monday = getFirst().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(this::week)
                .filter(week -> !week.days().stream().allMatch(Day::outside))
                .toList();
    }

    /** Monday to Friday, unless something takes place at a weekend. */
    public List<Day> getHeads() {
        return getWeeks().get(1).days();
    }

    private Week week(LocalDate monday) {
        List<Day> days = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(hasWeekend() ? DAYS : WORKDAYS)
                .map(this::day)
                .toList();
        List<SeasonRow> begin = rows.stream()
                .filter(this::begins)
                .filter(row -> !row.event().startsAt().toLocalDate().isBefore(monday))
                .filter(row -> row.event().startsAt().toLocalDate().isBefore(monday.plusWeeks(1)))
                .toList();
        return new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days, begin);
    }

    private boolean hasWeekend() {
        return sessions().anyMatch(day -> day.getDayOfWeek().getValue() > WORKDAYS);
    }

    private boolean begins(SeasonRow row) {
        return YearMonth.from(row.event().startsAt()).equals(month);
    }

    private Stream<LocalDate> sessions() {
        return rows.stream()
                .flatMap(row -> row.event().sessions().stream())
                .map(session -> session.startsAt().toLocalDate())
                .filter(day -> YearMonth.from(day).equals(month));
    }

    private Day day(LocalDate day) {
        boolean outside = !YearMonth.from(day).equals(month);
        return new Day(
                day,
                outside,
                outside
                        ? List.of()
                        : rows.stream().filter(row -> takesPlace(row, day)).toList());
    }

    private static boolean takesPlace(SeasonRow row, LocalDate day) {
        return row.event().sessions().stream().map(Session::startsAt).anyMatch(start -> start.toLocalDate()
                .equals(day));
    }

    /** @param number of the week in the year */
    public record Week(int number, List<Day> days, List<SeasonRow> rows) {}

    /** @param outside whether it belongs to another month */
    public record Day(LocalDate date, boolean outside, List<SeasonRow> rows) {}
}
