// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Texts GERMAN = Texts.of(Locale.GERMAN);

    @Test
    void german_says_all_that_english_says() {
        Set<String> german = GERMAN.bundle().keySet();

        assertThat(GERMAN.bundle().getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(german).isEqualTo(ENGLISH.bundle().keySet());
        // "Keys" also holds those of the parent; a German wording of its own differs.
        assertThat(german.stream().filter(TextsTest::sameInBoth))
                .isSubsetOf(Set.of(
                        "usage.headerHeading",
                        "run.ready",
                        "doctor.state.ok",
                        "doctor.setting",
                        "check.java.ok",
                        "server.progress",
                        "server.says",
                        "allowed.postgres-url"));
    }

    @Test
    void a_language_that_is_not_spoken_falls_back_to_english() {
        assertThat(Texts.of(Locale.FRENCH).say(Sentence.of("run.stopped"))).isEqualTo("DigiFit has stopped.");
    }

    @Test
    void the_cure_follows_what_is_the_case() {
        Sentence sentence = Sentence.of("check.port.used", 8080, "DIGIFIT_HTTP_PORT");

        assertThat(ENGLISH.say(sentence))
                .isEqualTo("Port 8080 is in use: end the program that listens there, or set DIGIFIT_HTTP_PORT to"
                        + " another port.");
    }

    @Test
    void the_ready_line_is_the_same_in_every_language() {
        Sentence ready = Sentence.of("run.ready", "http://localhost:8080/");

        assertThat(GERMAN.say(ready))
                .isEqualTo(ENGLISH.say(ready))
                .isEqualTo("DigiFit is ready: http://localhost:8080/");
    }

    private static boolean sameInBoth(String key) {
        return ENGLISH.bundle().getString(key).equals(GERMAN.bundle().getString(key));
    }
}
