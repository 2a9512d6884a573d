// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
    void the_first_and_the_last_day_count(LocalDate day, boolean covered) {
        assertThat(new Period(FIRST, LAST).covers(day)).isEqualTo(covered);
    }

    @Test
    void an_open_period_does_not_end() {
        assertThat(Period.since(FIRST).covers(LocalDate.of(2126, 1, 1))).isTrue();
        assertThat(Period.since(FIRST).covers(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void a_period_may_last_a_single_day_but_not_end_before_it_begins() {
        assertThat(new Period(FIRST, FIRST).covers(FIRST)).isTrue();
        assertThatThrownBy(() -> new Period(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_periods_overlap_when_they_have_a_day_in_common() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Period week = new Period(day, day.plusDays(6));

        assertThat(week.overlaps(new Period(day.plusDays(6), day.plusDays(9)))).isTrue();
        assertThat(week.overlaps(new Period(day.plusDays(7), day.plusDays(9)))).isFalse();
        assertThat(new Period(day.plusDays(7), day.plusDays(9)).overlaps(week)).isFalse();
        assertThat(week.overlaps(Period.since(day.plusDays(6)))).isTrue();
        assertThat(Period.since(day.plusDays(7)).overlaps(week)).isFalse();
        assertThat(Period.since(day.plusYears(1)).overlaps(Period.since(day))).isTrue();
    }
}
