// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.season.Rough.Amount;
import de.digifit.lms.season.Rough.Filling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0.024, 4, 0, 0", "0.026, 5, 5, 10", "0.713, 214, 70, 210", "1, 9996, 100, 10000"})
    void figures_are_said_in_wide_steps(double share, int halfDays, int percent, int away) {
        assertThat(Rough.of(share, halfDays)).isEqualTo(new Rough(percent, away));
    }

    @ParameterizedTest
    @CsvSource({"16, 20, WELL", "15, 20, HALF", "10, 20, HALF", "9, 20, LITTLE", "0, 20, LITTLE"})
    void how_well_a_date_is_filled_is_one_of_three_words(int people, int places, Filling filling) {
        assertThat(Filling.of(people, places)).isEqualTo(filling);
    }

    @Test
    void how_much_a_date_is_worth_is_said_beside_the_average() {
        assertThat(Amount.of(5, 10)).isEqualTo(Amount.LITTLE);
        assertThat(Amount.of(10, 10)).isEqualTo(Amount.USUAL);
        assertThat(Amount.of(15, 10)).isEqualTo(Amount.MUCH);
        assertThat(Amount.of(0, 0)).isEqualTo(Amount.LITTLE);
    }
}
