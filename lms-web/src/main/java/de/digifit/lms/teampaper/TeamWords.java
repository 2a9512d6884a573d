// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper;

import de.digifit.lms.document.TalkPaper.Section;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of these papers in one language. */
public record TeamWords(Locale locale) {

    private static final double FULL_WEEK = 39;
    private static final int ALL = 100;

    public String say(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("de.digifit.lms.teampaper.paper", locale);
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day"), locale).format(day);
    }

    /** So many per cent of the working time, and what that is in a week. */
    public String time(int share) {
        return say("time.text", share, share * FULL_WEEK / ALL);
    }

    /** A heading of these papers, and what stands below it; a dash where there is nothing. */
    public Section section(String heading, String text) {
        return new Section(say(heading), text.isBlank() ? "–" : text);
    }

    /** The same with a line each. */
    public Section section(String heading, List<String> lines) {
        return section(heading, String.join("\n", lines));
    }
}
