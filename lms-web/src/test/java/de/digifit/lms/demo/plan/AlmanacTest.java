// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.workday.infrastructure.DeliveredCalendars;
import de.digifit.lms.demo.plan.Names.Name;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmanacTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-23",
        "2026-12-24, 2027-01-04",
        "2027-03-26, 2027-03-30",
        "2027-05-01, 2027-05-03",
        "2027-05-06, 2027-05-07",
        "2027-05-17, 2027-05-18",
        "2027-05-27, 2027-05-28",
        "2028-04-14, 2028-04-18"
    })
    void weekends_holidays_and_the_days_between_the_years_are_left_out(LocalDate day, LocalDate worked) {
        Almanac almanac = Almanac.of(day, DeliveredCalendars.of(FederalState.NW));

        assertThat(almanac.workday(0)).isEqualTo(worked);
    }

    @Test
    void a_mail_address_needs_no_letters_beyond_the_alphabet() {
        assertThat(new Name("Björn", "Çalışgan").mailAt("musterau.example"))
                .isEqualTo("bjoern.calisgan@musterau.example");
        assertThat(new Name("Jörg", "Weiß").mailAt("musterau.example")).isEqualTo("joerg.weiss@musterau.example");
    }

    @Test
    void a_name_is_given_once_and_the_same_seed_gives_the_same_names() {
        Names some = new Names(new Dice(7));
        Names same = new Names(new Dice(7));

        assertThat(Stream.generate(some::next).limit(600))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        Stream.generate(same::next).limit(600).toList());
    }
}
