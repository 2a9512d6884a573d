// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Sketch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a question and how they are written; its answers are written alike, unless they say otherwise. */
final class GiftWords {

    private static final Pattern FORMAT = Pattern.compile("(?s)^\\s*\\[(html|moodle|plain|markdown)](.*)$");

    private final String text;
    private final String format;
    private final Sketch sketch;

    /** @param hidden with what was escaped still hidden */
    GiftWords(String hidden, Sketch sketch) {
        Matcher stated = FORMAT.matcher(hidden);
        boolean states = stated.matches();
        this.text = states ? stated.group(2) : hidden;
        this.format = states ? stated.group(1) : "moodle";
        this.sketch = sketch;
    }

    Bilingual read() {
        return read(text, format);
    }

    /** Words of an answer or a feedback. */
    Bilingual like(String hidden) {
        Matcher stated = FORMAT.matcher(hidden);
        return stated.matches() ? read(stated.group(2), stated.group(1)) : read(hidden, format);
    }

    private Bilingual read(String hidden, String as) {
        String shown = Escapes.shown(hidden).strip();
        return switch (as) {
            case "plain" -> Bilingual.single(shown);
            case "html" -> Bilingual.ofHtml(shown, sketch);
            case "markdown" -> {
                sketch.noteOnce(Fault.FORMATTING);
                yield Bilingual.ofHtml(shown.replace("\n", "<br>"), sketch);
            }
            default -> Bilingual.ofHtml(shown.replace("\n", "<br>"), sketch);
        };
    }
}
