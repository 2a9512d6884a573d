// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.booking.BookingState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest(name = "bookings {0}, dated {1}, until {2} days from today: {3}")
    @CsvSource(nullValues = "none", textBlock = """
                    none,                true,  30, OPEN
                    none,                false, 30, NO_DATE
                    none,                true,   0, OPEN
                    none,                true,  -1, OVERDUE
                    none,                false, -1, OVERDUE
                    APPLIED,             true,  30, APPLIED
                    WAITING,             false, -1, APPLIED
                    OFFERED,             false, 30, APPLIED
                    CONFIRMED,           true,  -1, BOOKED
                    REFUSED,             true,  30, OPEN
                    CANCELLED,           false, 30, NO_DATE
                    PARTLY_ATTENDED,     true,  30, OPEN
                    ABSENT,              true,  -1, OVERDUE
                    REFUSED CONFIRMED,   true,  30, BOOKED
                    ATTENDED,            false, -1, ATTENDED
                    ATTENDED CONFIRMED,  true,  30, ATTENDED""")
    void how_far_it_is_follows_from_its_bookings(String bookings, boolean dated, int days, MeasureState state) {
        List<BookingState> states = bookings == null
                ? List.of()
                : Arrays.stream(bookings.split(" ")).map(BookingState::valueOf).toList();

        assertThat(MeasureState.of(states, dated, TODAY.plusDays(days), TODAY)).isEqualTo(state);
    }

    @Test
    void what_is_no_seminar_is_agreed_until_its_last_day_has_passed() {
        assertThat(MeasureState.of(TODAY, TODAY)).isEqualTo(MeasureState.AGREED);
        assertThat(MeasureState.of(TODAY.minusDays(1), TODAY)).isEqualTo(MeasureState.OVERDUE);
    }
}
