// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.lms.seminar.SessionPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates to begin with: online dates three weeks apart, dates on site on days that follow each other. Only a first
 * proposal that a person changes; holidays are not looked at yet.
 */
record UsualDates(LocalDate today) {

    private static final int WEEKS_AHEAD = 5;
    private static final int WEEKS_BETWEEN = 3;

    List<LocalDateTime> of(List<SessionPlan> plan) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDate day = workingDay(today.plusWeeks(WEEKS_AHEAD).with(DayOfWeek.TUESDAY));
        for (int i = 0; i < plan.size(); i++) {
            if (i > 0) {
                boolean consecutive = !plan.get(i).online() && !plan.get(i - 1).online();
                day = workingDay(consecutive ? day.plusDays(1) : day.plusWeeks(WEEKS_BETWEEN));
            }
            starts.add(day.atTime(LocalTime.parse(plan.get(i).startsAt())));
        }
        return starts;
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
