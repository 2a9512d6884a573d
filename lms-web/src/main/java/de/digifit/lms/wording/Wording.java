// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Subject and text of a letter, with or without places left open.
 *
 * <p>An empty line begins a new paragraph. A paragraph whose placeholder stays empty is left out, so that "The reason:
 * {reason}" needs no second wording for letters without one. What is filled in is never read for placeholders again.
 */
public record Wording(String subject, String body) {

    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*\\}|[{}]");
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    public Wording {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * Looks whether letters of this kind can be written with it.
     *
     * @throws WordingIncomplete when something is missing or too long
     * @throws UnknownPlaceholder when it leaves open what nobody can fill in
     */
    public void check(LetterKind kind, Locale locale) {
        boolean subjectFits = !subject.isEmpty() && subject.length() <= LONGEST_SUBJECT && !subject.contains("\n");
        if (!subjectFits || body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new WordingIncomplete();
        }
        Set<Placeholder> known = kind.placeholders();
        Matcher braced = BRACED.matcher(subject + "\n" + body);
        while (braced.find()) {
            String found = braced.group();
            if (Placeholder.of(found, locale).filter(known::contains).isEmpty()) {
                throw new UnknownPlaceholder(
                        found, known.stream().map(each -> each.in(locale)).collect(Collectors.joining(" ")));
            }
        }
    }

    /** The letter for somebody. */
    public Wording fill(Map<Placeholder, String> values, Locale locale) {
        UnaryOperator<String> filled = text -> BRACED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(), values, locale)));
        String text = Arrays.stream(GAP.split(body))
                .filter(paragraph -> complete(paragraph, values, locale))
                .map(filled)
                .collect(Collectors.joining("\n\n"));
        return new Wording(filled.apply(subject).replaceAll("\\p{Cntrl}+", " "), text);
    }

    private static boolean complete(String paragraph, Map<Placeholder, String> values, Locale locale) {
        return BRACED.matcher(paragraph).results().noneMatch(found -> value(found.group(), values, locale)
                .isBlank());
    }

    private static String value(String braced, Map<Placeholder, String> values, Locale locale) {
        return Placeholder.of(braced, locale)
                .map(placeholder -> values.getOrDefault(placeholder, ""))
                .orElse(braced);
    }

    /** The paragraphs of the text. */
    public static String[] paragraphs(String text) {
        return GAP.split(text);
    }
}
