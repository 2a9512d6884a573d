// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluationpaper;

import de.digifit.core.shared.Words;
import de.digifit.lms.evaluation.Answer;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of these papers in one language. */
public record PaperWords(Locale locale) {

    public String say(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("de.digifit.lms.evaluationpaper.paper", locale);
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    public String in(Words words) {
        return words.in(locale);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day"), locale).format(day);
    }

    /** Boxes to tick, 1 to 5 and one for those who cannot say. */
    public String boxes() {
        String marks = IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST)
                .mapToObj(mark -> say("box", mark))
                .collect(Collectors.joining());
        return marks + say("box.none");
    }
}
