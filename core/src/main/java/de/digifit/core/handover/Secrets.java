// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what is obviously a password, so that none is written on a card that a whole unit reads and prints. It looks for
 * a word for it with a value behind, and lets pass where it is only said where something is kept or who gives it.
 */
final class Secrets {

    private static final String WORD =
            "(?:pass(?:wort|word|phrase)|kennwort|passwd|pwd|pw|pin|puk|tan|zugangscode|geheimzahl)s?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A value behind a colon or an equals sign, unless it begins to say where it is kept or who gives it. */
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?<!\\p{L})" + WORD + "\\s*[:=]\\s*"
                    + "(?!(?:siehe|s\\.|im|in|bei|beim|liegt|hat|kennt|wird|nie|nicht|nur|kein|keine|gibt|vergibt|über"
                    + "|see|with|kept|ask|never|none|no|not|the|from)(?!\\p{L}))\\S{3,}",
            FLAGS);

    /** "is" with a value that is no word: digits or signs in it, or in quotes. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})" + WORD + "\\s+(?:ist|lautet|heißt|is)\\s*:?\\s*"
                    + "(?:[\"„“‚'»]\\S+|\\S*[\\d!$%&#@*+?]\\S*\\p{L}\\S*|\\S*\\p{L}\\S*[\\d!$%&#@*+]\\S*|\\d{3,})",
            FLAGS);

    private static final List<Pattern> PATTERNS = List.of(ASSIGNED, SAID);

    private Secrets() {}

    static boolean in(String text) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
