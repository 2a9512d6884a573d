// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String ID = "01a201ab-e5f5-7435-ad45-77ce77a69e9b";

    @Test
    void each_part_is_read_as_what_it_is() {
        Body body = body("""
                {"level":3,"yes":true,"why":"gut – ja","id":"%s","on":"2026-12-01",
                 "starts":["2026-12-01T09:00","2026-12-02T09:00:00"],"kind":"ONE"}""".formatted(ID));

        assertThat(body.number("level", 0, 4)).isEqualTo(3);
        assertThat(body.flag("yes")).isTrue();
        assertThat(body.flag("not there")).isFalse();
        assertThat(body.text("why")).isEqualTo("gut – ja");
        assertThat(body.id("id")).isEqualTo(UUID.fromString(ID));
        assertThat(body.day("on")).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(body.moments("starts"))
                .containsExactly(LocalDateTime.of(2026, 12, 1, 9, 0), LocalDateTime.of(2026, 12, 2, 9, 0));
        assertThat(body.choice("kind", Kind.class)).isEqualTo(Kind.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "2.5", "\"2\"", "null", "true", "[2]", "4294967298", "99999999999999999999"})
    void a_number_that_is_none_is_refused_by_name(String value) {
        refused("{\"it\":" + value + "}", body -> body.number("it", 0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "{}", "\"a\\u0000b\"", "\"\\ud800\""})
    void words_that_cannot_be_kept_are_refused_by_name(String value) {
        refused("{\"it\":" + value + "}", body -> body.text("it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \""})
    void words_that_say_nothing_are_refused_where_some_are_needed(String value) {
        refused("{\"it\":" + value + "}", body -> body.words("it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "7", "null", "\"2026-02-30\""})
    void ids_days_moments_and_choices_are_refused_by_name(String value) {
        refused("{\"it\":" + value + "}", body -> body.id("it"));
        refused("{\"it\":" + value + "}", body -> body.day("it"));
        refused("{\"it\":" + value + "}", body -> body.moments("it"));
        refused("{\"it\":[" + value + "]}", body -> body.moments("it"));
        refused("{\"it\":" + value + "}", body -> body.choice("it", Kind.class));
        refused("{\"it\":\"yes\"}", body -> body.flag("it"));
    }

    @Test
    void what_is_missing_is_refused_by_name() {
        refused("{}", body -> body.number("it", 0, 4));
        refused("{}", body -> body.text("it"));
        refused("{}", body -> body.id("it"));
    }

    @Test
    void ids_lie_under_ids() {
        String booking = UUID.randomUUID().toString();

        assertThat(body("{\"%s\":[\"%s\",\"%s\"]}".formatted(booking, ID, ID)).idsById())
                .isEqualTo(Map.of(UUID.fromString(booking), Set.of(UUID.fromString(ID))));
        refused("{\"it\":[]}", Body::idsById);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "abc", "{} {}", "\"x\""})
    void content_that_is_no_object_is_refused(String content) {
        assertThatThrownBy(() -> body(content)).isInstanceOf(Malformed.class).hasMessage("body");
    }

    private static void refused(String content, Function<Body, ?> reading) {
        assertThatThrownBy(() -> reading.apply(body(content)))
                .isInstanceOf(Malformed.class)
                .hasMessage("it");
    }

    private static Body body(String content) {
        return BodyReader.read(content.getBytes(StandardCharsets.UTF_8));
    }

    private enum Kind {
        ONE
    }
}
