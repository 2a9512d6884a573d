// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00, 2026-06-01T12:15, MORNING",
        "2026-06-01T08:00, 2026-06-01T13:00, MORNING",
        "2026-06-01T09:00, 2026-06-01T13:01, WHOLE_DAY",
        "2026-06-01T12:00, 2026-06-01T16:30, AFTERNOON",
        "2026-06-01T11:59, 2026-06-01T16:30, WHOLE_DAY",
        "2026-06-01T09:00, 2026-06-01T16:30, WHOLE_DAY",
        "2026-06-01T09:00, 2026-06-02T12:00, WHOLE_DAY"
    })
    void a_date_is_a_morning_an_afternoon_or_takes_the_whole_day(
            LocalDateTime from, LocalDateTime to, Span.Block block) {
        assertThat(new Span(from, to).block()).isEqualTo(block);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T02:00, 2027-03-28T04:00",
        "2027-03-28T02:30, 2027-03-28T04:00",
        "2027-03-28T01:00, 2027-03-28T02:59"
    })
    void no_date_begins_or_ends_in_the_hour_that_the_clock_leaves_out(LocalDateTime from, LocalDateTime to) {
        assertThatThrownBy(() -> new Span(from, to)).isInstanceOf(HourMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:00, 2027-03-28T05:00, 180",
        "2027-10-31T01:00, 2027-10-31T05:00, 300",
        "2027-03-27T22:00, 2027-03-28T08:00, 540",
        "2028-02-29T09:00, 2028-02-29T12:15, 195"
    })
    void minutes_are_those_that_people_sit_there(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(new Span(from, to).minutes()).isEqualTo(minutes);
    }

    @Test
    void so_many_minutes_later_the_clock_may_have_changed() {
        assertThat(Span.of(LocalDateTime.of(2027, 3, 28, 1, 30), 90).endsAt())
                .isEqualTo(LocalDateTime.of(2027, 3, 28, 4, 0));
        assertThat(Span.of(LocalDateTime.of(2028, 2, 28, 23, 0), 120).endsAt())
                .isEqualTo(LocalDateTime.of(2028, 2, 29, 1, 0));
    }

    @Test
    void a_date_ends_after_it_began() {
        LocalDateTime nine = LocalDateTime.of(2026, 6, 1, 9, 0);

        assertThatThrownBy(() -> new Span(nine, nine)).isInstanceOf(DatesOutOfOrder.class);
        assertThatThrownBy(() -> new Span(nine, nine.minusHours(1))).isInstanceOf(DatesOutOfOrder.class);
    }
}
