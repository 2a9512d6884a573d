// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

/** Characters that steer GIFT, and the backslash that takes their meaning away. */
final class Escapes {

    private static final String STEERING = "\\~=#{}:";
    /** Characters that Unicode keeps free for programs and that stand in no text. */
    private static final char FIRST = '\uFDD0';

    private Escapes() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            escaped.append(STEERING.indexOf(character) >= 0 ? "\\" : "")
                    .append(character == '\n' ? "\\n" : Character.toString(character));
        }
        return escaped.toString();
    }

    /** Puts something in the place of what was escaped, so that what is left steers. */
    static String hidden(String gift) {
        StringBuilder hidden = new StringBuilder();
        for (int at = 0; at < gift.length(); at++) {
            int steering =
                    gift.charAt(at) == '\\' && at + 1 < gift.length() ? STEERING.indexOf(gift.charAt(at + 1)) : -1;
            if (steering >= 0) {
                hidden.append((char) (FIRST + steering));
                at++;
            } else if (gift.startsWith("\\n", at)) {
                hidden.append((char) (FIRST + STEERING.length()));
                at++;
            } else {
                hidden.append(gift.charAt(at));
            }
        }
        return hidden.toString();
    }

    /** What {@link #hidden} has hidden, as people mean it. */
    static String shown(String hidden) {
        String shown = hidden;
        for (int at = 0; at < STEERING.length(); at++) {
            shown = shown.replace((char) (FIRST + at), STEERING.charAt(at));
        }
        return shown.replace((char) (FIRST + STEERING.length()), '\n');
    }
}
