// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 | 1234.50", "1,234.50 | 1234.50", "1234,5 | 1234.50", "1234.5 | 1234.50", "1.234 | 1234.00",
                "1,234 | 1234.00", "185 | 185.00", "185,00 | 185.00", "0,05 | 0.05", "1.234.567,89 | 1234567.89",
                "12 345,60 | 12345.60"
            })
    void an_amount_is_understood_as_german_and_as_english_write_it(String typed, BigDecimal amount) {
        assertThat(Amount.read(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "-5", "1,2345", "12,3456", "1.23.4", "5 EUR", "1e3", ",50"})
    void what_is_no_amount_is_refused(String typed) {
        assertThat(Amount.read(typed)).isEmpty();
    }

    @Test
    void each_language_writes_it_in_its_own_way() {
        BigDecimal amount = new BigDecimal("1234.5");

        assertThat(Amount.of(amount, Locale.GERMAN)).isEqualTo("1.234,50");
        assertThat(Amount.of(amount, Locale.ENGLISH)).isEqualTo("1,234.50");
        assertThat(Amount.read(Amount.of(amount, Locale.GERMAN))).contains(new BigDecimal("1234.50"));
        assertThat(Amount.read(Amount.of(amount, Locale.ENGLISH))).contains(new BigDecimal("1234.50"));
    }
}
