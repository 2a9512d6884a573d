// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** A certificate in the words of one language. */
class CertificateTexts {

    private final Locale locale;
    private final ResourceBundle words;

    CertificateTexts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("de.digifit.lms.attendance.certificate", locale);
    }

    Map<String, String> texts(CertificateDetails details, String checkAddress) {
        Certificate certificate = details.certificate();
        String seminar = details.seminar().title().in(locale);
        Map<String, String> texts = new HashMap<>();
        words.keySet().forEach(key -> texts.put(key, words.getString(key)));
        texts.put("description", say("description", seminar));
        texts.put("town", details.townName());
        texts.put("name", details.personName());
        texts.put("seminar", seminar);
        texts.put("code", say("code", details.seminar().code()));
        texts.put("units", say("units", details.event().units()));
        texts.put("issued", say("issued", format("issued.date", certificate.issuedOn())));
        texts.put("reference", say("reference", words.getString("title"), certificate.number()));
        texts.put("number", certificate.number());
        texts.put("verification", certificate.code());
        texts.put("address", checkAddress);
        return texts;
    }

    Map<String, List<String>> lists(CertificateDetails details) {
        return Map.of(
                "dates", dates(details.event()),
                "goals",
                        details.seminar().syllabus().goals().stream()
                                .map(goal -> goal.in(locale))
                                .toList());
    }

    /** Dates have names of their own only where there are several. */
    private List<String> dates(Event event) {
        String key = event.sessions().size() > 1 ? "date.range.titled" : "date.range";
        return event.sessions().stream().map(session -> date(key, session)).toList();
    }

    private String date(String key, Session session) {
        return say(
                key,
                format("date", session.startsAt()),
                format("time", session.startsAt()),
                format("time", session.endsAt()),
                session.title().in(locale));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private String format(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(words.getString(pattern), locale).format(when);
    }
}
