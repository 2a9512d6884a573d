// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemFileSentencesTest {

    @ParameterizedTest
    @EnumSource
    void everything_that_is_found_in_a_file_has_a_sentence_in_both_languages(Fault fault) {
        Finding finding = Finding.of(fault, 3, 7);

        assertThat(Sentence.of(finding, Locale.GERMAN).text()).endsWith(".").doesNotContain("{", "''");
        assertThat(Sentence.of(finding, Locale.ENGLISH).text())
                .endsWith(".")
                .doesNotContain("{")
                .isNotEqualTo(Sentence.of(finding, Locale.GERMAN).text());
    }
}
