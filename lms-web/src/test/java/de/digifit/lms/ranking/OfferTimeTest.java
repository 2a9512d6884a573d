// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.workday.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTimeTest {

    /** Good Friday and Easter Monday 2027; on the Sunday between them the clocks are put forward. */
    private static final WorkingDays EASTER =
            new WorkingDays(day -> day.equals(LocalDate.of(2027, 3, 26)) || day.equals(LocalDate.of(2027, 3, 29)));

    @ParameterizedTest
    @CsvSource({
        "2027-03-22T09:00:00Z, 2027-04-20T09:00, 2027-03-24T22:59:59Z",
        "2027-03-25T09:00:00Z, 2027-04-20T09:00, 2027-03-31T21:59:59Z",
        "2027-03-25T23:30:00Z, 2027-04-20T09:00, 2027-03-31T21:59:59Z",
        "2027-04-18T06:59:59Z, 2027-04-20T09:00, 2027-04-20T07:00:00Z",
        "2027-04-18T07:00:00Z, 2027-04-20T09:00, 2027-04-18T11:00:00Z",
        "2027-04-20T04:30:00Z, 2027-04-20T09:00, 2027-04-20T07:00:00Z"
    })
    void two_working_days_usually_and_four_hours_in_the_last_two_days_but_never_beyond_the_beginning(
            Instant offered, LocalDateTime begins, Instant until) {
        assertThat(OfferTime.USUAL.until(offered, begins, EASTER)).isEqualTo(until);
    }
}
