// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in braces in the texts of a letterhead, and is filled in when a document is printed. */
public enum Placeholder {
    TOWN("stadt"),
    DAY("datum"),
    YEAR("jahr"),
    NUMBER("nummer"),
    SEMINAR("kennung");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is written, with its braces. */
    public String written() {
        return "{" + word + "}";
    }

    public static List<String> all() {
        return Arrays.stream(values()).map(Placeholder::written).toList();
    }

    /** @throws UnknownPlaceholder when a brace holds anything else, or has no other side */
    static String checked(String text) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            if (Arrays.stream(values()).noneMatch(known -> known.word.equals(braces.group(1)))) {
                throw new UnknownPlaceholder(braces.group());
            }
        }
        String rest = braces.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new UnknownPlaceholder(rest.contains("{") ? "{" : "}");
        }
        return text;
    }

    /** A placeholder without a value leaves nothing behind. */
    public static String fill(String text, Map<Placeholder, String> values) {
        String filled = text;
        for (Placeholder placeholder : values()) {
            filled = filled.replace(placeholder.written(), values.getOrDefault(placeholder, ""));
        }
        return filled.strip();
    }
}
