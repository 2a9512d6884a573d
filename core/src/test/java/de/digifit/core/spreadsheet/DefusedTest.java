// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\rtext",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B-1",
                "\"=1",
                "'=1",
                "'",
                "''x"
            })
    void what_may_be_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        String defused = Defused.of(text);

        assertThat(defused).isEqualTo("'" + text);
        assertThat(Defused.isActive(defused)).isFalse();
        assertThat(Defused.original(defused)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kim Muster", "1 + 1", "a=b", "3 - 1", "kim@musterau.example", "Über-Ich", " ", "🙂="})
    void everything_else_stays_as_it_is(String text) {
        assertThat(Defused.of(text)).isEqualTo(text);
        assertThat(Defused.original(Defused.of(text))).isEqualTo(text);
    }

    @Test
    void an_empty_text_has_no_apostrophe_to_lose() {
        assertThat(Defused.original("")).isEmpty();
    }
}
