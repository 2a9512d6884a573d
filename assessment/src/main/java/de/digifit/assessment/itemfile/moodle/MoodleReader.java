// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.util.List;
import java.util.Set;

/** Reads one question of Moodle XML. */
final class MoodleReader {

    /** What is read, and what changes nothing in a bank that knows right and wrong only. */
    private static final Set<String> KNOWN = Set.of(
            "name",
            "questiontext",
            "generalfeedback",
            "penalty",
            "hidden",
            "idnumber",
            "single",
            "shuffleanswers",
            "answernumbering",
            "showstandardinstruction",
            "shownumcorrect",
            "answer",
            "subquestion",
            "tags",
            "unitgradingtype",
            "unitpenalty",
            "showunits",
            "unitsleft",
            "layouttype",
            "selecttype",
            "selectcount",
            "gradingtype",
            "showgrading",
            "numberingstyle");
    /** Of settings that count once they are set. */
    private static final Set<String> USUAL = Set.of("", "0", "1", "1.0", "1.0000000", "false");

    private final XmlNode question;
    private final Sketch sketch;
    private final Choices choices;

    /** @param number from 1 */
    MoodleReader(XmlNode question, int number) {
        this.question = question;
        this.sketch = new Sketch(Integer.toString(number));
        this.choices = new Choices(sketch);
    }

    ReadItem item() {
        sketch.name(question.child("name").map(name -> name.text("text")).orElse(""));
        sketch.code(question.text("idnumber"));
        Labels.read(
                question.child("tags").stream()
                        .flatMap(tags -> tags.children("tag").stream())
                        .map(tag -> tag.text("text"))
                        .toList(),
                sketch);
        question.child("questiontext").ifPresent(text -> sketch.prompt(words(text)));
        question.child("generalfeedback").ifPresent(text -> sketch.reason(words(text)));
        answers(question.attribute("type"));
        choices.done();
        question.children().forEach(this::lookForMore);
        return sketch.done();
    }

    private void answers(String type) {
        switch (type) {
            case "multichoice" -> choices.choice(isSingle(), answers());
            case "truefalse" -> trueFalse();
            case "shortanswer" -> choices.shortText(answers());
            case "numerical" -> choices.number(answers());
            case "matching" -> pairs();
            case "ordering" -> steps();
            default -> sketch.note(Fault.KIND_UNKNOWN, type);
        }
    }

    private boolean isSingle() {
        return Set.of("true", "1").contains(question.text("single").strip());
    }

    private List<Answer> answers() {
        return question.children("answer").stream().map(this::answer).toList();
    }

    private Answer answer(XmlNode answer) {
        boolean typed = Set.of("shortanswer", "numerical").contains(question.attribute("type"));
        return new Answer(
                share(answer.attribute("fraction")),
                typed ? Bilingual.single(answer.text("text").strip()) : words(answer),
                answer.text("tolerance").strip(),
                answer.child("feedback").map(this::words).orElse(Bilingual.single("")));
    }

    private double share(String fraction) {
        if (fraction.isBlank()) {
            return 0;
        }
        double share = Choices.number(fraction);
        if (Double.isNaN(share)) {
            sketch.noteOnce(Fault.NUMBER_WRONG, fraction);
        }
        return share;
    }

    private void trueFalse() {
        List<Answer> answers = answers();
        boolean right = answers.stream()
                .anyMatch(answer -> answer.share() > 0 && answer.words().de().equalsIgnoreCase("true"));
        boolean wrong = answers.stream()
                .anyMatch(answer -> answer.share() > 0 && answer.words().de().equalsIgnoreCase("false"));
        choices.statement(right, wrong, answers);
    }

    private void pairs() {
        sketch.kind(ItemKind.MATCHING);
        for (XmlNode pair : question.children("subquestion")) {
            Bilingual match = pair.child("answer").map(this::words).orElse(Bilingual.single(""));
            choices.pair(words(pair), match);
        }
    }

    private void steps() {
        sketch.kind(ItemKind.ORDERING);
        answers().forEach(answer -> sketch.part(answer.words(), true));
    }

    /** Only what says so is plain text; everything else may hold HTML. */
    private Bilingual words(XmlNode holder) {
        String text = holder.text("text");
        return switch (holder.attribute("format")) {
            case "plain_text" -> Bilingual.single(text.strip());
            case "moodle_auto_format" -> Bilingual.ofHtml(text.strip().replace("\n", "<br>"), sketch);
            default -> Bilingual.ofHtml(text, sketch);
        };
    }

    private void lookForMore(XmlNode part) {
        String value = part.text().strip();
        boolean usual = Set.of("defaultgrade", "usecase").contains(part.name()) && USUAL.contains(value);
        boolean capitals = part.is("usecase") && value.equals("1");
        if (capitals || (!KNOWN.contains(part.name()) && !usual && !value.isEmpty())) {
            sketch.leaveOut(part.writtenName());
        }
    }
}
