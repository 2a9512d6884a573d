// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import java.util.Locale;
import java.util.ResourceBundle;

/** The wordings that come with DigiFit and hold until a town has its own. */
public final class ShippedWordings {

    private static final String BUNDLE = "de.digifit.lms.wording.letters";

    private ShippedWordings() {}

    public static Wording of(LetterKind kind, Locale locale) {
        ResourceBundle words = words(locale);
        String body = words.getString(kind + ".body") + "\n\n"
                + words.getString(LetterKind.OF_TALKS.contains(kind) ? "close.talk" : "close");
        return new Wording(words.getString(kind + ".subject"), body);
    }

    /** A name, and those of the others who come along. */
    public static String together(String name, String others, Locale locale) {
        return words(locale).getString("together").replace("{0}", name).replace("{1}", others);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
