// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Ids;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-07", // a Monday
        "2026-11-27, 2026-12-11", // a Friday
        "2026-11-28, 2026-12-11", // a Saturday
        "2026-11-29, 2026-12-11", // a Sunday
        "2028-02-21, 2028-03-06", // over 29 February
        "2026-12-28, 2027-01-11" // over the end of the year
    })
    void a_list_can_be_corrected_for_ten_working_days(LocalDate closedOn, LocalDate last) {
        assertThat(closing(closedOn).lastDayToCorrect()).isEqualTo(last);
    }

    @Test
    void the_last_day_counts_and_the_day_after_is_too_late() {
        Closing closing = closing(LocalDate.of(2026, 11, 23));

        closing.requireCorrectable(LocalDate.of(2026, 12, 7));

        assertThatThrownBy(() -> closing.requireCorrectable(LocalDate.of(2026, 12, 8)))
                .isInstanceOf(TooLateToCorrect.class);
    }

    private static Closing closing(LocalDate day) {
        return new Closing(new EventId(Ids.next()), aPerson(), day);
    }
}
