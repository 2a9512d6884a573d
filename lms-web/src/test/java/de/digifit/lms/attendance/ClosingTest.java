// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Ids;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {

    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
    private static final WorkingDays CALENDAR = new WorkingDays(HOLIDAYS::contains);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-07", // a Monday
        "2026-11-27, 2026-12-11", // a Friday
        "2026-11-28, 2026-12-11", // a Saturday
        "2026-11-29, 2026-12-11", // a Sunday
        "2028-02-21, 2028-03-06", // over 29 February
        "2026-12-21, 2027-01-06" // over Christmas and New Year
    })
    void a_list_can_be_corrected_for_ten_working_days(LocalDate closedOn, LocalDate last) {
        assertThat(closing(closedOn).lastDayToCorrect(CALENDAR)).isEqualTo(last);
    }

    @Test
    void the_last_day_counts_and_the_day_after_is_too_late() {
        Closing closing = closing(LocalDate.of(2026, 11, 23));

        closing.requireCorrectable(LocalDate.of(2026, 12, 7), CALENDAR);

        assertThatThrownBy(() -> closing.requireCorrectable(LocalDate.of(2026, 12, 8), CALENDAR))
                .isInstanceOf(TooLateToCorrect.class);
    }

    private static Closing closing(LocalDate day) {
        return new Closing(new EventId(Ids.next()), aPerson(), day);
    }
}
