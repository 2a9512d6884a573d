// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.Sketch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one question of a GIFT file: its title, its words, and what stands in braces. */
final class GiftReader {

    private static final Pattern TITLE = Pattern.compile("(?s)^::(.*?)::(.*)$");
    private static final String GENERAL_FEEDBACK = "####";
    private static final String GAP = "_____";

    private final GiftBlock block;
    private final Sketch sketch;

    GiftReader(GiftBlock block) {
        this.block = block;
        this.sketch = new Sketch(Integer.toString(block.line()));
    }

    ReadItem item() {
        String rest = Escapes.hidden(block.text());
        Matcher title = TITLE.matcher(rest);
        if (title.matches()) {
            sketch.name(Escapes.shown(title.group(1)));
            rest = title.group(2).strip();
        }
        sketch.code(Escapes.shown(block.code()));
        Labels.read(block.tags(), sketch);
        braces(rest);
        return sketch.done();
    }

    private void braces(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        String words = text.replaceAll("(?s)\\{.*", "");
        if (open < 0 && close < 0) {
            named(words);
            sketch.note(Fault.KIND_UNKNOWN, "description");
        } else if (open < 0 || close < open || text.substring(open + 1, close).contains("{")) {
            named(words);
            sketch.note(Fault.SYNTAX_BROKEN);
        } else if (text.indexOf('{', close) > 0 || text.indexOf('}', close + 1) > 0) {
            named(words);
            sketch.note(Fault.SEVERAL_QUESTIONS);
        } else {
            question(text.substring(0, open), text.substring(open + 1, close), text.substring(close + 1));
        }
    }

    /** So that whoever wrote it recognises it. */
    private void named(String words) {
        sketch.prompt(new GiftWords(words, sketch).read());
    }

    private void question(String before, String inside, String after) {
        GiftWords words = new GiftWords(after.isBlank() ? before : before + GAP + after, sketch);
        sketch.prompt(words.read());
        int general = inside.indexOf(GENERAL_FEEDBACK);
        if (general >= 0) {
            sketch.reason(words.like(inside.substring(general + GENERAL_FEEDBACK.length())));
        }
        String answers = general < 0 ? inside : inside.substring(0, general);
        new GiftAnswers(words, sketch).read(answers.strip());
    }
}
