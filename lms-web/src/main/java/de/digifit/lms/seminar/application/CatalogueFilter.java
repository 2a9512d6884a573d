// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.application;

import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Seminar;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param text words that title, code, audience or goals must contain; empty for any
 * @param closesGap only what closes a gap of the asker
 * @param open only what has an open date
 */
public record CatalogueFilter(String text, boolean closesGap, boolean open) {

    public static final CatalogueFilter ANY = new CatalogueFilter("", false, false);

    boolean accepts(CatalogueEntry entry) {
        return (!closesGap || !entry.closes().isEmpty())
                && (!open || !entry.open().isEmpty())
                && matches(entry);
    }

    private boolean matches(CatalogueEntry entry) {
        String all = lower(words(entry.seminar()).collect(Collectors.joining("\n")));
        return Arrays.stream(lower(text).split("\\s+")).allMatch(all::contains);
    }

    private static Stream<String> words(Seminar seminar) {
        Stream<Words> words = Stream.concat(
                Stream.of(seminar.title(), seminar.syllabus().audience()), seminar.syllabus().goals().stream());
        return Stream.concat(Stream.of(seminar.code()), words.flatMap(both -> Stream.of(both.de(), both.en())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
