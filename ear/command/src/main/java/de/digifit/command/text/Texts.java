// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The wordings of one language; English where a language is not spoken. */
public final class Texts {

    private static final String BUNDLE = "de.digifit.command.text.texts";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts of(Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String say(Sentence sentence) {
        return new MessageFormat(bundle.getString(sentence.key()), bundle.getLocale())
                .format(sentence.arguments().toArray());
    }
}
