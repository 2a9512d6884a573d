// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import java.nio.charset.StandardCharsets;

/** Text as RFC 5545 takes it. */
final class Plain {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Plain() {}

    /** Without characters that must not stand in a calendar; lines stay lines. */
    static String text(String typed) {
        return typed.replace(END, "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** A name for a parameter, which knows neither lines nor quotation marks. */
    static String name(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").replace('"', '\'');
    }

    /** Lines of at most 75 octets (3.1); iCal4j counts characters, and an umlaut has two octets. */
    static String folded(String written) {
        StringBuilder folded = new StringBuilder(written.length() + 100);
        written.replaceAll("\r\n[ \t]", "").lines().forEach(line -> {
            fold(line, folded);
            folded.append(END);
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                into.append(END).append(' ');
                octets = 1;
            }
            into.append(character);
            octets += width;
            i += Character.charCount(point);
        }
    }
}
