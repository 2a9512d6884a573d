// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.digifit.core.audit.Unrecorded;
import de.digifit.core.shared.Act;
import de.digifit.lms.web.faces.Say;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each act that the audit log can name has words in both languages. */
class WordsOfActsTest {

    private static final List<ResourceBundle> TEXTS = Stream.of(Locale.GERMAN, Locale.ENGLISH)
            .map(locale -> ResourceBundle.getBundle(
                    Say.BUNDLE,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();

    /** They give nothing back but a file. */
    private static final Set<String> WRITES_A_FILE = Set.of("EditionShelf.writeCase", "EditionShelf.writeTable");

    @Test
    void each_act_that_changes_something_has_words() {
        List<String> acts = acts().filter(act -> !WRITES_A_FILE.contains(act)).toList();

        assertThat(acts).hasSizeGreaterThan(100).contains("Decisions.approve", "EventPlanning.draft");
        assertThat(acts).filteredOn(act -> withoutWords("act." + act)).isEmpty();
    }

    @Test
    void each_kind_of_thing_has_words() {
        List<String> kinds = everything()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Id"))
                .map(type ->
                        type.getSimpleName().substring(0, type.getSimpleName().length() - 2))
                .filter(kind -> !Set.of("Town", "Statement").contains(kind))
                .toList();

        assertThat(kinds).contains("Booking", "Person");
        assertThat(kinds).filteredOn(kind -> withoutWords("audit.kind." + kind)).isEmpty();
    }

    private static boolean withoutWords(String key) {
        return TEXTS.stream().anyMatch(texts -> !texts.containsKey(key));
    }

    /** What gives nothing back, or the id of what it made. */
    private static Stream<String> acts() {
        return everything()
                .filter(type -> type.isAnnotatedWith(Act.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(WordsOfActsTest::changes)
                .filter(method -> !method.isAnnotatedWith(Unrecorded.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .distinct();
    }

    private static boolean changes(JavaMethod method) {
        JavaClass result = method.getRawReturnType();
        return result.getName().equals("void") || result.getSimpleName().endsWith("Id");
    }

    private static Stream<JavaClass> everything() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.digifit.core", "de.digifit.assessment", "de.digifit.lms")
                        .stream();
    }
}
