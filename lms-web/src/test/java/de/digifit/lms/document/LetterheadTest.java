// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Amt 11", "{stadt}", "11.2-{jahr}/{nummer}", "{stadt}, den {datum}, {kennung}"})
    void known_placeholders_and_none_are_fine(String text) {
        assertThatCode(() -> with(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{unfug}", "{}", "{ stadt }", "{Stadt}", "offen {", "zu }", "{{stadt}}"})
    void any_other_brace_is_refused(String text) {
        assertThatThrownBy(() -> with(text)).isInstanceOf(UnknownPlaceholder.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blau", "#fff", "#12345g", "red;background:url(x)"})
    void only_six_digits_are_a_colour(String accent) {
        assertThatThrownBy(() -> new Letterhead("", "", "", "", accent)).isInstanceOf(Letterhead.NotAColour.class);
    }

    @Test
    void a_placeholder_without_a_value_leaves_nothing_behind() {
        assertThat(Placeholder.fill("{stadt} {nummer}", Map.of(Placeholder.TOWN, "Musterau")))
                .isEqualTo("Musterau");
    }

    @Test
    void without_an_english_signature_the_german_one_stands_there() {
        assertThat(new Letterhead("", "", "Im Auftrag", "", "").signature(Locale.ENGLISH))
                .isEqualTo("Im Auftrag");
        assertThat(new Letterhead("", "", "Im Auftrag", "On behalf", "").signature(Locale.ENGLISH))
                .isEqualTo("On behalf");
    }

    private static Letterhead with(String text) {
        return new Letterhead(text, text, text, text, "");
    }
}
