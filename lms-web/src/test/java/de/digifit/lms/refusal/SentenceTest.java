// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.SheetNotOpen;
import de.digifit.lms.planning.DatesMissing;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void every_refusal_says_in_german_what_is_the_case(Refusal refusal) {
        assertThat(Sentence.of(refusal, Locale.GERMAN).text())
                .endsWith(".")
                .contains(" ")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void every_refusal_says_in_english_what_is_the_case(Refusal refusal) {
        assertThat(Sentence.of(refusal, Locale.ENGLISH).text())
                .endsWith(".")
                .doesNotContain("{")
                .isNotEqualTo(Sentence.of(refusal, Locale.GERMAN).text());
    }

    @Test
    void days_are_written_as_people_of_the_language_write_them() {
        Refusal refusal = new SheetNotOpen(LocalDate.of(2026, 12, 3));

        assertThat(Sentence.of(refusal, Locale.GERMAN).text()).contains("3. Dezember 2026");
        assertThat(Sentence.of(refusal, Locale.ENGLISH).text()).contains("3 December 2026");
    }

    @Test
    void one_date_is_no_plural() {
        assertThat(Sentence.of(new DatesMissing(1), Locale.GERMAN).text()).contains("einen Termin.");
        assertThat(Sentence.of(new DatesMissing(5), Locale.GERMAN).text()).contains("5 Termine.");
    }

    static Stream<Refusal> everyRefusal() {
        List<Refusal> refusals = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.digifit").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.isEquivalentTo(Refusal.class))
                        .map(type -> type.reflect())
                        .flatMap(SentenceTest::instances)
                        .toList();
        assertThat(refusals)
                .extracting(Refusal::getClass)
                .contains(SheetNotOpen.class)
                .hasSizeGreaterThan(20);
        return refusals.stream();
    }

    /** One for each way in which the refusal can be made: every constant of an enum, since keys can end with it. */
    private static Stream<Refusal> instances(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        List<List<Object>> rows = List.of(List.of());
        for (Class<?> parameter : constructor.getParameterTypes()) {
            rows = rows.stream()
                    .flatMap(row -> samples(parameter).map(sample -> with(row, sample)))
                    .toList();
        }
        return rows.stream().map(row -> instance(constructor, row));
    }

    private static List<Object> with(List<Object> row, Object sample) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(sample);
        return longer;
    }

    private static Refusal instance(Constructor<?> constructor, List<Object> row) {
        try {
            return (Refusal) constructor.newInstance(row.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make " + constructor, e);
        }
    }

    private static Stream<Object> samples(Class<?> parameter) {
        if (parameter.isEnum()) {
            return Stream.of(parameter.getEnumConstants());
        } else if (parameter == int.class) {
            return Stream.of(1, 12);
        } else if (parameter == LocalDate.class) {
            return Stream.of(LocalDate.of(2026, 12, 3));
        } else if (parameter == Period.class) {
            LocalDate day = LocalDate.of(2026, 12, 3);
            return Stream.of(Period.since(day), new Period(day, day.plusDays(9)));
        } else if (parameter == Words.class) {
            return Stream.of(new Words("Sicher arbeiten", "Working safely"));
        } else if (parameter == String.class) {
            return Stream.of("Sicher arbeiten");
        } else if (parameter == Object[].class) {
            return Stream.of((Object) new Object[] {"Saal 1", "Sicher arbeiten", "12"});
        }
        throw new AssertionError("Say here what an example of " + parameter + " is");
    }
}
