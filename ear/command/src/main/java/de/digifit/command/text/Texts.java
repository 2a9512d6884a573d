// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The wordings of one language; English where a language is not spoken. */
public final class Texts {

    private static final String BUNDLE = "de.digifit.command.text.texts";
    private static final String CURE = ".cure";

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

    /** All there is to say: what is the case and, if something helps, what. */
    public String say(Sentence sentence) {
        return cure(sentence).map(cure -> meaning(sentence) + ": " + cure + ".").orElseGet(() -> meaning(sentence));
    }

    public String meaning(Sentence sentence) {
        return fill(sentence.key(), sentence);
    }

    public Optional<String> cure(Sentence sentence) {
        String key = sentence.key() + CURE;
        return bundle.containsKey(key) ? Optional.of(fill(key, sentence)) : Optional.empty();
    }

    private String fill(String key, Sentence sentence) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale())
                .format(sentence.arguments().toArray());
    }
}
