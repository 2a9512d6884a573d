// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.resend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentAnswersTest {

    private final SentAnswers answers = new SentAnswers();

    @Test
    void what_was_sent_before_leads_where_it_led() {
        answers.keep("form", "/booking/mine.xhtml");

        assertThat(answers.find("form")).hasValue("/booking/mine.xhtml");
        assertThat(answers.find("another")).isEmpty();
    }

    @Test
    void a_long_session_forgets_its_oldest_forms() {
        for (int i = 0; i < 100; i++) {
            answers.keep("form " + i, "/today.xhtml");
        }

        assertThat(answers.find("form 99")).isPresent();
        assertThat(answers.find("form 0")).isEmpty();
    }

    @Test
    void forms_are_told_apart_by_address_fields_and_where_a_field_ends() {
        String form = SentAnswers.print("/a.xhtml", Map.of("x", new String[] {"1"}, "y", new String[] {"2"}));

        assertThat(SentAnswers.print("/a.xhtml", Map.of("y", new String[] {"2"}, "x", new String[] {"1"})))
                .isEqualTo(form);
        assertThat(SentAnswers.print("/b.xhtml", Map.of("x", new String[] {"1"}, "y", new String[] {"2"})))
                .isNotEqualTo(form);
        assertThat(SentAnswers.print("/a.xhtml", Map.of("x", new String[] {"1y2"})))
                .isNotEqualTo(form);
        assertThat(SentAnswers.print("/a.xhtml", Map.of("x", new String[] {"1", "y", "2"})))
                .isNotEqualTo(form);
    }
}
