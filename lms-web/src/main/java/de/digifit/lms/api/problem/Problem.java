// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import de.digifit.core.shared.Refusal;
import de.digifit.lms.refusal.Sentence;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What did not work, for programs (type) and for people (title and detail).
 *
 * @param field the part of the input that is wrong, or empty
 */
public record Problem(int status, String type, String title, String detail, String field, Locale language) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How to sign in (RFC 7617). */
    public static final String CHALLENGE = "Basic realm=\"DigiFit\", charset=\"UTF-8\"";

    private static final String TYPES = "urn:digifit:";
    private static final String BUNDLE = "de.digifit.lms.api.problems";
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    /** @param what key of title and detail, and last part of the type */
    public static Problem of(int status, String what, Locale language) {
        return of(status, what, "", language);
    }

    static Problem malformed(String field, Locale language) {
        return of(BAD_REQUEST, "malformed", field, language);
    }

    static Problem refused(Refusal refusal, Locale language) {
        String detail = Sentence.of(refusal, language).text();
        return new Problem(
                CONFLICT, TYPES + refusal.messageKey(), words("refused.title", "", language), detail, "", language);
    }

    private static Problem of(int status, String what, String field, Locale language) {
        String title = words(what + ".title", field, language);
        return new Problem(status, TYPES + what, title, words(what + ".detail", field, language), field, language);
    }

    /** The first language asked for that there is; German when none is. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.GERMAN);
    }

    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!field.isEmpty()) {
            json.add("field", field);
        }
        return json.build().toString();
    }

    private static String words(String key, String field, Locale language) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language, Problem.class.getClassLoader())
                .getString(key);
        return new MessageFormat(pattern, language).format(new Object[] {field});
    }
}
