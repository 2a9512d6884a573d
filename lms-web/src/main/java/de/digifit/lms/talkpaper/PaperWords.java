// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkpaper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of these papers in one language, as the pages say them. */
public record PaperWords(Locale locale) {

    public String say(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("de.digifit.lms.talkpaper.paper", locale);
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
