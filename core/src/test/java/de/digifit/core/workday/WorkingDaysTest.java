// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final TownId TOWN = new TownId(Ids.next());

    /** Closed on Whit Monday, on 29 February, and on each Christmas Eve from 2026 on. */
    private final WorkingDays days = closedOn(
            new ClosingDay(TOWN, LocalDate.of(2026, 5, 25), false, "Pfingstmontag"),
            new ClosingDay(TOWN, LocalDate.of(2028, 2, 29), true, "Schalttag"),
            new ClosingDay(TOWN, LocalDate.of(2026, 12, 24), true, "Heiligabend"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 1, 2026-06-02",
        "2026-06-05, 1, 2026-06-08",
        "2026-06-06, 1, 2026-06-08",
        "2026-05-22, 1, 2026-05-26",
        "2026-05-18, 10, 2026-06-02",
        "2026-05-26, -1, 2026-05-22",
        "2026-06-06, 0, 2026-06-08",
        "2026-06-03, 0, 2026-06-03",
        "2026-12-23, 1, 2026-12-25",
        "2027-12-23, 1, 2027-12-27",
        "2025-12-23, 1, 2025-12-24",
        "2028-02-28, 1, 2028-03-01",
        "2032-02-27, 1, 2032-03-01",
        "2031-02-28, 1, 2031-03-03"
    })
    void a_period_does_not_count_the_day_on_which_it_begins(LocalDate from, int n, LocalDate reached) {
        assertThat(days.plus(from, n)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-01, 0",
        "2026-06-02, 2026-06-01, 0",
        "2026-06-05, 2026-06-07, 0",
        "2026-06-05, 2026-06-08, 1",
        "2026-05-18, 2026-06-02, 10"
    })
    void between_two_days_the_later_one_counts_and_the_earlier_one_does_not(LocalDate from, LocalDate to, int count) {
        assertThat(days.between(from, to)).isEqualTo(count);
    }

    @Test
    void counting_back_what_was_counted_gives_the_same_number() {
        LocalDate from = LocalDate.of(2026, 5, 1);
        for (int n = 1; n < 400; n++) {
            assertThat(days.between(from, days.plus(from, n))).isEqualTo(n);
        }
    }

    @Test
    void a_deadline_is_the_end_of_its_last_day_even_when_the_clocks_change() {
        Instant friday = Instant.parse("2027-03-26T10:00:00Z");

        assertThat(days.deadline(friday, 1, ZoneId.of("Europe/Berlin"))).isEqualTo("2027-03-29T22:00:00Z");
    }

    @Test
    void a_calendar_that_never_opens_is_an_error_and_no_endless_search() {
        WorkingDays never = new WorkingDays(day -> true);

        assertThatThrownBy(() -> never.plus(LocalDate.of(2026, 1, 1), 1)).isInstanceOf(IllegalStateException.class);
    }

    private static WorkingDays closedOn(ClosingDay... closing) {
        return new WorkingDays(day -> List.of(closing).stream().anyMatch(one -> one.closes(day)));
    }
}
