// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import static de.digifit.lms.seminar.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.seminar.SessionPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualDatesTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 7, 21);
    private static final WorkingDays DAYS = new WorkingDays(HOLIDAY::equals);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final List<SessionPlan> TRAINING =
            List.of(plan("10:00", 0, true), plan("10:00", 0, true), plan("09:00", 8, false), plan("09:00", 8, false));

    @Test
    void the_first_date_is_the_tuesday_five_weeks_ahead() {
        assertThat(new UsualDates(MONDAY, DAYS).of(List.of(plan("08:30", 4, false))))
                .containsExactly(LocalDateTime.of(2026, 7, 7, 8, 30));
    }

    @Test
    void online_dates_are_three_weeks_apart_and_days_on_site_follow_each_other() {
        assertThat(new UsualDates(MONDAY, DAYS).of(TRAINING))
                .containsExactly(
                        LocalDateTime.of(2026, 7, 7, 10, 0),
                        LocalDateTime.of(2026, 7, 28, 10, 0),
                        LocalDateTime.of(2026, 8, 18, 9, 0),
                        LocalDateTime.of(2026, 8, 19, 9, 0));
    }

    @Test
    void no_date_falls_on_a_weekend_whenever_one_plans() {
        List<SessionPlan> week = Collections.nCopies(7, plan("09:00", 8, false));

        for (int i = 0; i < 366; i++) {
            assertThat(new UsualDates(MONDAY.plusDays(i), DAYS).of(week))
                    .as("planned on %s", MONDAY.plusDays(i))
                    .extracting(LocalDateTime::getDayOfWeek)
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void no_date_falls_on_a_holiday() {
        LocalDate twoWeeksLater = MONDAY.plusWeeks(2);

        assertThat(new UsualDates(twoWeeksLater, DAYS).of(List.of(plan("08:30", 4, false))))
                .containsExactly(HOLIDAY.plusDays(1).atTime(8, 30));
    }

    @Test
    void a_template_without_dates_needs_none() {
        assertThat(new UsualDates(MONDAY, DAYS).of(List.of())).isEmpty();
    }
}
