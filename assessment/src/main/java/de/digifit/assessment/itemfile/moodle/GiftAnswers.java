// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the braces of a GIFT question. */
final class GiftAnswers {

    private static final Pattern TRUE_FALSE = Pattern.compile("(?is)^(T|TRUE|F|FALSE)\\s*(#.*)?$");
    private static final Pattern ANSWER = Pattern.compile("(?s)([=~])\\s*(?:%(-?[\\d.,]+)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final Pattern STEPS = Pattern.compile("(?s)^>[^\\n]*\\n(.*)$");
    private static final Pattern RANGE = Pattern.compile("^(.+?)\\.\\.(.+)$");
    private static final String PAIR = "->";
    private static final double WHOLE = 100;

    private final GiftWords words;
    private final Sketch sketch;
    private final Choices choices;

    GiftAnswers(GiftWords words, Sketch sketch) {
        this.words = words;
        this.sketch = sketch;
        this.choices = new Choices(sketch);
    }

    void read(String inside) {
        Matcher trueFalse = TRUE_FALSE.matcher(inside);
        if (inside.isEmpty()) {
            sketch.note(Fault.KIND_UNKNOWN, "essay");
        } else if (trueFalse.matches()) {
            statement(trueFalse);
        } else if (inside.startsWith("#")) {
            choices.number(numbers(inside.substring(1).strip()));
        } else if (inside.startsWith(">")) {
            steps(inside);
        } else {
            answers(inside);
        }
        choices.done();
    }

    /** The first feedback is for whoever is wrong, the second for whoever is right. */
    private void statement(Matcher given) {
        boolean right = given.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        List<Answer> feedback = new ArrayList<>();
        String said = given.group(2) == null ? "" : given.group(2).substring(1);
        String[] both = said.split("#", 2);
        feedback.add(new Answer(0, Bilingual.single(""), "", words.like(both[0])));
        if (both.length > 1) {
            feedback.add(new Answer(WHOLE, Bilingual.single(""), "", words.like(both[1])));
        }
        choices.statement(right, !right, feedback);
    }

    private void steps(String inside) {
        sketch.kind(ItemKind.ORDERING);
        Matcher steps = STEPS.matcher(inside);
        if (steps.matches()) {
            steps.group(1).lines().filter(line -> !line.isBlank()).forEach(line -> sketch.part(words.like(line), true));
        }
    }

    private void answers(String inside) {
        List<MatchResult> found = ANSWER.matcher(inside).results().toList();
        if (found.isEmpty() || found.get(0).start() > 0) {
            sketch.note(Fault.SYNTAX_BROKEN);
            return;
        }
        boolean onlyRight = found.stream().allMatch(answer -> answer.group(1).equals("="));
        boolean typed = sketch.labelledKind() == ItemKind.SHORT_TEXT;
        if (onlyRight
                && !typed
                && found.stream().allMatch(answer -> answer.group(3).contains(PAIR))) {
            pairs(found);
        } else if (onlyRight) {
            choices.shortText(found.stream().map(answer -> answer(answer, true)).toList());
        } else {
            boolean one = found.stream().anyMatch(answer -> answer.group(1).equals("="));
            choices.choice(
                    one, found.stream().map(answer -> answer(answer, false)).toList());
        }
    }

    private void pairs(List<MatchResult> found) {
        sketch.kind(ItemKind.MATCHING);
        for (MatchResult pair : found) {
            String[] both = pair.group(3).split(PAIR, 2);
            choices.pair(words.like(both[0]), words.like(both[1]));
        }
    }

    /** @param typed whether somebody types it, so that it is no HTML */
    private Answer answer(MatchResult found, boolean typed) {
        double otherwise = found.group(1).equals("=") ? WHOLE : 0;
        double share = found.group(2) == null ? otherwise : share(found.group(2));
        Bilingual said = typed ? Bilingual.single(Escapes.shown(found.group(3)).strip()) : words.like(found.group(3));
        return new Answer(share, said, "", words.like(found.group(4) == null ? "" : found.group(4)));
    }

    private double share(String typed) {
        double share = Choices.number(typed);
        if (Double.isNaN(share)) {
            sketch.noteOnce(Fault.NUMBER_WRONG, typed);
        }
        return share;
    }

    private List<Answer> numbers(String inside) {
        if (!inside.startsWith("=") && !inside.startsWith("~")) {
            String[] parts = inside.split("#", 2);
            return List.of(number(parts[0], WHOLE, parts.length > 1 ? parts[1] : ""));
        }
        return ANSWER.matcher(inside)
                .results()
                .filter(found -> !found.group(3).isBlank())
                .map(found -> number(
                        found.group(3),
                        found.group(2) == null ? WHOLE : share(found.group(2)),
                        found.group(4) == null ? "" : found.group(4)))
                .toList();
    }

    /** With a tolerance behind a colon, or as a range. */
    private Answer number(String text, double share, String feedback) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            double low = Choices.number(range.group(1));
            double high = Choices.number(range.group(2));
            if (!Double.isNaN(low) && !Double.isNaN(high)) {
                return new Answer(
                        share,
                        Bilingual.single(MoodleWriter.plain((low + high) / 2)),
                        MoodleWriter.plain((high - low) / 2),
                        words.like(feedback));
            }
        }
        String[] parts = text.strip().split(":", 2);
        String tolerance = parts.length > 1 ? parts[1].strip() : "";
        return new Answer(share, Bilingual.single(parts[0].strip()), tolerance, words.like(feedback));
    }
}
