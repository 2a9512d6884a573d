// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Finding;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingSentenceTest {

    @ParameterizedTest
    @EnumSource
    void every_fault_says_in_both_languages_what_is_the_case(Fault fault) {
        Finding finding = Finding.of(fault, "D7", "A1", "B2", "C3");

        String german = Sentence.of(finding, Locale.GERMAN).text();
        String english = Sentence.of(finding, Locale.ENGLISH).text();

        assertThat(german).endsWith(".").contains(" ").doesNotContain("{", "  ");
        assertThat(english)
                .endsWith(".")
                .contains(" ")
                .doesNotContain("{", "  ")
                .isNotEqualTo(german);
    }

    @Test
    void the_place_stands_before_the_details() {
        Finding finding = Finding.of(Fault.ANCHOR_MISSING, "B23", "B1", "3");

        assertThat(Sentence.of(finding, Locale.GERMAN).text())
                .isEqualTo("Stelle B23: Der Kompetenz „B1“ fehlt der Verhaltensanker auf der Stufe 3."
                        + " Bitte ergänzen Sie ihn.");
        assertThat(Sentence.of(finding, Locale.ENGLISH).text())
                .isEqualTo("Place B23: the competency “B1” lacks a behaviour anchor on level 3. Please add it.");
    }
}
