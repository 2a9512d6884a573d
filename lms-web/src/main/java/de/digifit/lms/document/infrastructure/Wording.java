// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.core.shared.Words;
import de.digifit.lms.document.Paper;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of one form in one language. */
class Wording {

    private final String form;
    private final Locale locale;
    private final ResourceBundle words;

    Wording(String form, Locale locale) {
        this.form = form;
        this.locale = locale;
        this.words = ResourceBundle.getBundle("de.digifit.lms.document.document", locale);
    }

    /** All fixed texts of the form, each under its key without the name of the form. */
    Map<String, String> fixed() {
        Map<String, String> texts = new HashMap<>();
        words.keySet().stream()
                .filter(key -> key.startsWith(form + "."))
                .forEach(key -> texts.put(key.substring(form.length() + 1), words.getString(key)));
        return texts;
    }

    String say(String key, Object... arguments) {
        String own = form + "." + key;
        return new MessageFormat(words.getString(words.containsKey(own) ? own : key), locale).format(arguments);
    }

    String in(Words text) {
        return text.in(locale);
    }

    String day(TemporalAccessor day) {
        return format("day", day);
    }

    String weekday(TemporalAccessor day) {
        return format("weekday", day);
    }

    String time(TemporalAccessor time) {
        return format("time", time);
    }

    /** Dates have names of their own only where there are several. */
    List<String> meetings(List<Paper.Meeting> meetings) {
        String key = meetings.size() > 1 ? "meeting.titled" : "meeting";
        return meetings.stream().map(meeting -> meeting(key, meeting)).toList();
    }

    String meeting(String key, Paper.Meeting meeting) {
        return say(
                key,
                weekday(meeting.startsAt()),
                time(meeting.startsAt()),
                time(meeting.endsAt()),
                in(meeting.title()));
    }

    private String format(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(words.getString("pattern." + pattern), locale)
                .format(when);
    }
}
