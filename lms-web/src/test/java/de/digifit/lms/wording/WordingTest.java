// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.lms.wording.application.SampleValues;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    static Stream<Arguments> shipped() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Language.ALL.stream().map(locale -> Arguments.of(kind, locale)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_shipped_wording_can_be_written_with_and_leaves_nothing_open(LetterKind kind, Locale locale) {
        Wording shipped = ShippedWordings.of(kind, locale);

        shipped.check(kind, locale);
        Wording filled = shipped.fill(SampleValues.in(locale, "Musterau"), locale);
        assertThat(filled.subject() + filled.body()).doesNotContain("{", "}").contains("Musterau");
        assertThat(Wording.paragraphs(filled.body())).hasSameSizeAs(Wording.paragraphs(shipped.body()));
        assertThat(filled.body()).contains("https://digifit.example/");
    }

    @ParameterizedTest
    @CsvSource({
        "de, {vorname}, {vorname}",
        "de, {dates}, {dates}",
        "en, {termine}, {termine}",
        "de, {antrag-von}, {antrag-von}",
        "de, {bis, {",
        "de, bis}, }",
        "de, {}, {}",
        "de, { name }, { name }"
    })
    void what_nobody_can_fill_in_is_refused_by_its_name(String language, String typed, String named) {
        Wording wording = new Wording("Betreff", "Guten Tag " + typed);

        assertThatThrownBy(() -> wording.check(LetterKind.WAITING, Locale.forLanguageTag(language)))
                .isInstanceOfSatisfying(
                        UnknownPlaceholder.class,
                        refusal -> assertThat(refusal.arguments()).first().isEqualTo(named));
    }

    @Test
    void the_refusal_says_what_may_stand_there() {
        assertThatThrownBy(() -> new Wording("{grund}", "Text").check(LetterKind.LAPSED, Locale.GERMAN))
                .isInstanceOfSatisfying(UnknownPlaceholder.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("{grund}", "{name} {seminar} {termine} {ort} {link} {stadt}"));
    }

    @Test
    void upper_and_lower_case_are_the_same() {
        Wording wording = new Wording("{Seminar}", "{NAME}");

        wording.check(LetterKind.WAITING, Locale.GERMAN);

        assertThat(wording.fill(Map.of(Placeholder.NAME, "Kim", Placeholder.SEMINAR, "S"), Locale.GERMAN))
                .isEqualTo(new Wording("S", "Kim"));
    }

    @Test
    void a_letter_needs_a_subject_of_one_line_and_something_to_say() {
        List<Wording> wrong = List.of(
                new Wording(" ", "Text"),
                new Wording("Betreff", " \n "),
                new Wording("Zwei\nZeilen", "Text"),
                new Wording("x".repeat(201), "Text"),
                new Wording("Betreff", "x".repeat(10_001)));

        assertThat(wrong)
                .allSatisfy(wording -> assertThatThrownBy(() -> wording.check(LetterKind.WAITING, Locale.GERMAN))
                        .isInstanceOf(WordingIncomplete.class));
    }

    @Test
    void a_paragraph_whose_placeholder_stays_empty_is_left_out() {
        Wording wording = new Wording("Betreff", "Guten Tag {name},\r\n\r\nDer Grund: {grund}\r\n \r\n\r\nGrüße");

        assertThat(wording.fill(Map.of(Placeholder.NAME, "Kim"), Locale.GERMAN).body())
                .isEqualTo("Guten Tag Kim,\n\nGrüße");
        assertThat(wording.fill(Map.of(Placeholder.NAME, "Kim", Placeholder.REASON, "$1 \\ Urlaub"), Locale.GERMAN)
                        .body())
                .isEqualTo("Guten Tag Kim,\n\nDer Grund: $1 \\ Urlaub\n\nGrüße");
    }

    @Test
    void what_is_filled_in_is_not_read_for_placeholders_and_adds_no_line_to_the_subject() {
        Wording wording = new Wording("{seminar}", "{seminar}");

        Wording filled = wording.fill(Map.of(Placeholder.SEMINAR, "{link}\nBcc: x@y"), Locale.GERMAN);

        assertThat(filled.subject()).isEqualTo("{link} Bcc: x@y");
        assertThat(filled.body()).isEqualTo("{link}\nBcc: x@y");
    }

    /** There stands until when the place is held, and there it is answered. */
    @Test
    void a_letter_about_an_offered_place_leads_to_where_it_is_answered() {
        UUID booking = UUID.randomUUID();

        assertThat(List.of(LetterKind.OFFERED.path(booking), LetterKind.SUBSTITUTE.path(booking)))
                .containsOnly("/selection/mine.xhtml?id=" + booking);
    }
}
