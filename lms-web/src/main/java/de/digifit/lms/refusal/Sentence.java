// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.refusal;

import de.digifit.core.framework.Finding;
import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence of a refusal, or of what was found in a file, in one language, with its places filled. */
public record Sentence(String text) {

    private static final String REFUSALS = "de.digifit.lms.web.refusals";
    private static final String FINDINGS = "de.digifit.lms.web.findings";

    public static Sentence of(Refusal refusal, Locale locale) {
        return filled(REFUSALS, refusal.messageKey(), refusal.arguments(), locale);
    }

    public static Sentence of(Finding finding, Locale locale) {
        return filled(FINDINGS, finding.fault().key(), finding.arguments(), locale);
    }

    /** Of a file with items. */
    public static Sentence of(de.digifit.assessment.itemfile.Finding finding, Locale locale) {
        return filled(FINDINGS, finding.fault().key(), finding.details(), locale);
    }

    private static Sentence filled(String bundle, String key, List<Object> places, Locale locale) {
        String pattern = ResourceBundle.getBundle(bundle, locale, Sentence.class.getClassLoader())
                .getString(key);
        Object[] arguments =
                places.stream().map(argument -> readable(argument, locale)).toArray();
        return new Sentence(new MessageFormat(pattern, locale).format(arguments));
    }

    // Message formats know dates of the old kind only.
    private static Object readable(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
            return DateTimeFormatter.ofPattern(german ? "d. MMMM uuuu" : "d MMMM uuuu", locale)
                    .format(day);
        }
        return argument instanceof Words words ? words.in(locale) : argument;
    }
}
