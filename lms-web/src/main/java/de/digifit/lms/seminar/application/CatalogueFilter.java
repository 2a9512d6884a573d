// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.application;

import java.util.Locale;

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
        String all = (entry.seminar().code() + " " + entry.seminar().title()
                        + entry.seminar().syllabus().audience()
                        + entry.seminar().syllabus().goals())
                .toLowerCase(Locale.GERMAN);
        return text.toLowerCase(Locale.GERMAN)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .allMatch(all::contains);
    }
}
