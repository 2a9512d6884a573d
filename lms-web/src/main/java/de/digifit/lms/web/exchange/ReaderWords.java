// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.exchange;

import de.digifit.core.shared.Words;
import de.digifit.lms.web.faces.Say;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the pages in the language of who fetches a file. */
public record ReaderWords(Locale locale) {

    public String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        Say.BUNDLE, locale, Thread.currentThread().getContextClassLoader())
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    public String words(Words words) {
        return words.in(locale);
    }

    public List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> text(key)).toList();
    }
}
