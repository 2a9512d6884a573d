// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import de.digifit.core.shared.Words;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a file in German, English or both. In HTML both stand beside each other as Moodle's filter for multi-language
 * content wants them, in elements {@code span} of the class {@code multilang}.
 *
 * @param de empty where there are none
 * @param en empty where there are none
 */
public record Bilingual(String de, String en) {

    private static final Pattern SPAN = Pattern.compile("(?is)<span([^<>]*)>(.*?)</span>");
    private static final Pattern MULTILANG = Pattern.compile("(?i)class\\s*=\\s*[\"']?multilang");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)\\blang\\s*=\\s*[\"']?([a-z]{2})");

    /** Words in a language that nobody names. */
    public static Bilingual single(String words) {
        return new Bilingual(words, "");
    }

    /** Reads HTML; what it cannot be plain text without is noted in the sketch. */
    public static Bilingual ofHtml(String html, Sketch sketch) {
        boolean multilang = html.length() <= PlainText.LONGEST
                && SPAN.matcher(html)
                        .results()
                        .anyMatch(span -> MULTILANG.matcher(span.group(1)).find());
        return multilang
                ? new Bilingual(only("de", html, sketch), only("en", html, sketch))
                : single(PlainText.ofHtml(html, sketch));
    }

    private static String only(String language, String html, Sketch sketch) {
        boolean[] said = {false};
        String rest = SPAN.matcher(html).replaceAll(span -> {
            String of = language(span);
            if (!of.isEmpty() && !of.equals("de") && !of.equals("en")) {
                sketch.noteOnce(Fault.OTHER_LANGUAGE, of);
            }
            said[0] |= of.equals(language);
            return Matcher.quoteReplacement(of.isEmpty() ? span.group() : of.equals(language) ? span.group(2) : "");
        });
        return said[0] ? PlainText.ofHtml(rest, sketch) : "";
    }

    /** Empty where the element does not tell languages apart. */
    private static String language(MatchResult span) {
        Matcher language = LANGUAGE.matcher(span.group(1));
        return MULTILANG.matcher(span.group(1)).find() && language.find()
                ? language.group(1).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Both languages in HTML. */
    public static String html(Words words) {
        return "<span lang=\"de\" class=\"multilang\">" + PlainText.html(words.de())
                + "</span><span lang=\"en\" class=\"multilang\">" + PlainText.html(words.en()) + "</span>";
    }

    /** Whether there are no words in any language. */
    public boolean isEmpty() {
        return de.isBlank() && en.isBlank();
    }

    boolean isOne() {
        return de.isBlank() || en.isBlank();
    }

    int longest() {
        return Math.max(de.length(), en.length());
    }

    /** One language says for the other what nobody has translated yet. */
    Words words() {
        return new Words(de.isBlank() ? en : de, en.isBlank() ? de : en);
    }
}
