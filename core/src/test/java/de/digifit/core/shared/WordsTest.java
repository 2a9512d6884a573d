// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void who_reads_no_english_reads_german() {
        Words words = new Words("Stufe", "Level");

        assertThat(words.in(Locale.UK)).isEqualTo("Level");
        assertThat(words.in(Locale.GERMANY)).isEqualTo("Stufe");
        assertThat(words.in(Locale.FRENCH)).isEqualTo("Stufe");
    }

    @Test
    void german_is_never_missing() {
        assertThatThrownBy(() -> new Words(" ", "Level")).isInstanceOf(IllegalArgumentException.class);
    }
}
