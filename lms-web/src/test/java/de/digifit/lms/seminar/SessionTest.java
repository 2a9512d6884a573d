// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 7, 7, 9, 0);

    @Test
    void a_date_ends_as_many_minutes_later_as_planned() {
        assertThat(at(NINE).endsAt()).isEqualTo(NINE.plusMinutes(180));
    }

    @ParameterizedTest
    @CsvSource({"-181, false", "-180, false", "-179, true", "0, true", "60, true", "179, true", "180, false"})
    void dates_overlap_while_both_run_and_not_when_one_ends_as_the_other_begins(int minutesLater, boolean overlap) {
        Session one = at(NINE);
        Session other = at(NINE.plusMinutes(minutesLater));

        assertThat(one.span().overlaps(other.span())).isEqualTo(overlap);
        assertThat(other.span().overlaps(one.span())).isEqualTo(overlap);
    }

    @Test
    void dates_are_in_order_when_each_begins_after_the_one_before() {
        assertThat(Session.inOrder(List.of(at(NINE), at(NINE.plusMinutes(180)))))
                .isTrue();
        assertThat(Session.inOrder(List.of(at(NINE), at(NINE.plusMinutes(179)))))
                .isFalse();
        assertThat(Session.inOrder(List.of(at(NINE.plusDays(1)), at(NINE)))).isFalse();
    }

    private static Session at(LocalDateTime start) {
        return new Session(Samples.plan("09:00", 4, false), start);
    }
}
