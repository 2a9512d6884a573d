// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import java.util.List;
import java.util.Locale;

/** The languages of letters. */
public final class Language {

    public static final List<Locale> ALL = List.of(Locale.GERMAN, Locale.ENGLISH);

    private Language() {}

    /** @throws NoSuchWording for any other language */
    public static Locale of(String tag) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst()
                .orElseThrow(() -> new NoSuchWording(tag));
    }
}
