// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Sketch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes right and wrong of Moodle's shares of a score, whichever of its formats they stand in. Nothing is solved by
 * halves here; where Moodle gives a part of the score, that is said.
 */
final class Choices {

    private static final double HUNDRED = 100;
    private static final double ROUNDING = 0.5;

    private final Sketch sketch;
    private @Nullable Bilingual why;
    private boolean otherFeedback;

    Choices(Sketch sketch) {
        this.sketch = sketch;
    }

    /** @param one whether exactly one is chosen */
    void choice(boolean one, List<Answer> answers) {
        sketch.kind(one ? ItemKind.SINGLE_CHOICE : ItemKind.MULTIPLE_CHOICE);
        if (one && answers.stream().anyMatch(Answer::isPartly)) {
            sketch.noteOnce(Fault.PARTIAL_CREDIT);
        }
        for (Answer answer : answers) {
            boolean right = one ? answer.isRight() : answer.share() > 0;
            sketch.part(answer.words(), right);
            feedback(answer, right);
        }
        if (!one && !sharesAreWhole(answers)) {
            sketch.noteOnce(Fault.PARTIAL_CREDIT);
        }
    }

    /** Whether all right answers together bring the whole score, each as much as the other. */
    private static boolean sharesAreWhole(List<Answer> answers) {
        double[] right = answers.stream()
                .mapToDouble(Answer::share)
                .filter(share -> share > 0)
                .toArray();
        double all = HUNDRED / Math.max(1, right.length);
        for (double share : right) {
            if (Math.abs(share - all) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    void statement(boolean right, boolean wrong, List<Answer> answers) {
        sketch.kind(ItemKind.RIGHT_WRONG);
        sketch.part(new Bilingual(CarriedItem.RIGHT.de(), CarriedItem.RIGHT.en()), right);
        sketch.part(new Bilingual(CarriedItem.WRONG.de(), CarriedItem.WRONG.en()), wrong);
        answers.forEach(answer -> feedback(answer, answer.share() > 0));
    }

    /** Our own files hold each wording in German and then in English. */
    void shortText(List<Answer> answers) {
        sketch.kind(ItemKind.SHORT_TEXT);
        List<String> accepted = answers.stream()
                .filter(Answer::isRight)
                .map(answer -> answer.words().de())
                .toList();
        if (accepted.size() < answers.size()) {
            sketch.noteOnce(Fault.PARTIAL_CREDIT);
        }
        boolean pairs = sketch.labelledKind() == ItemKind.SHORT_TEXT && accepted.size() % 2 == 0;
        for (int at = 0; at < accepted.size(); at += pairs ? 2 : 1) {
            sketch.accept(accepted.get(at), accepted.get(pairs ? at + 1 : at));
        }
        answers.forEach(answer -> feedback(answer, answer.isRight()));
    }

    void number(List<Answer> answers) {
        sketch.kind(ItemKind.NUMERIC);
        List<Answer> right = answers.stream().filter(Answer::isRight).toList();
        if (right.size() > 1) {
            sketch.note(Fault.ONE_RIGHT_ANSWER);
        } else if (right.size() < answers.size()) {
            sketch.noteOnce(Fault.PARTIAL_CREDIT);
        }
        for (Answer answer : right) {
            number(answer.words().de(), answer.tolerance());
        }
        answers.forEach(answer -> feedback(answer, answer.isRight()));
    }

    private void number(String value, String tolerance) {
        double read = number(value);
        double off = tolerance.isEmpty() ? 0 : number(tolerance);
        if (Double.isNaN(read) || Double.isNaN(off)) {
            sketch.noteOnce(Fault.NUMBER_WRONG, value);
        } else {
            sketch.number(read, off);
        }
    }

    /** With point or comma; not a number where it is none. */
    static double number(String typed) {
        String plain = typed.strip().replace(',', '.');
        return plain.matches("[+-]?\\d{1,12}(\\.\\d{0,12})?") ? Double.parseDouble(plain) : Double.NaN;
    }

    /** A partner without its part only misleads; here each part has one partner. */
    void pair(Bilingual words, Bilingual match) {
        if (words.isEmpty()) {
            sketch.noteOnce(Fault.WRONG_PARTNERS);
        } else {
            sketch.pair(words, match);
        }
    }

    private void feedback(Answer answer, boolean right) {
        if (answer.hasFeedback() && right && why == null) {
            why = answer.feedback();
        } else if (answer.hasFeedback()) {
            otherFeedback = true;
        }
    }

    /** What the right answer explains is the reason, where nothing else is. */
    void done() {
        if (why != null && !sketch.hasReason()) {
            sketch.reason(why);
        } else {
            otherFeedback |= why != null;
        }
        if (otherFeedback) {
            sketch.noteOnce(Fault.ANSWER_FEEDBACK);
        }
    }
}
