// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefresherTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 24, 2026-05-31, false",
        "2024-06-01, 24, 2026-06-01, true",
        "2024-06-01, 24, 2030-01-01, true",
        "2024-02-29, 24, 2026-02-27, false",
        "2024-02-29, 24, 2026-02-28, true",
        "2026-02-28, 24, 2028-02-28, true",
        "2024-08-31, 6, 2025-02-28, true"
    })
    void it_is_due_as_many_months_after_the_last_attendance(
            LocalDate attended, int months, LocalDate today, boolean due) {
        assertThat(new Refresher(months).isDue(attended, today)).isEqualTo(due);
    }
}
