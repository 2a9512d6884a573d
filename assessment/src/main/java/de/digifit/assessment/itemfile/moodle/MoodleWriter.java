// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.assessment.itemfile.xml.XmlNode;
import de.digifit.core.shared.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Writes one item as a question of Moodle XML. */
final class MoodleWriter {

    private final XmlNode quiz;
    private final CarriedItem item;
    private final Content content;

    MoodleWriter(XmlNode quiz, CarriedItem item) {
        this.quiz = quiz;
        this.item = item;
        this.content = item.content();
    }

    void write() {
        XmlNode question = quiz.add("question", "type", type());
        question.add("name").add("text").say(item.code());
        html(question.add("questiontext"), content.prompt());
        html(question.add("generalfeedback"), content.reason());
        question.add("defaultgrade").say("1");
        question.add("penalty").say("0");
        question.add("hidden").say("0");
        question.add("idnumber").say(item.code());
        answers(question);
        XmlNode tags = question.add("tags");
        Labels.of(item).forEach(label -> tags.add("tag").add("text").say(label));
    }

    private String type() {
        return switch (content.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SITUATION -> "multichoice";
            case RIGHT_WRONG -> item.hasPlainAlternatives() ? "truefalse" : "multichoice";
            case ORDERING -> "ordering";
            case MATCHING -> "matching";
            case NUMERIC -> "numerical";
            case SHORT_TEXT -> "shortanswer";
        };
    }

    private void answers(XmlNode question) {
        switch (type()) {
            case "truefalse" -> trueFalse(question);
            case "ordering" -> steps(question);
            case "matching" -> pairs(question);
            case "numerical" -> number(question);
            case "shortanswer" -> shortText(question);
            default -> choice(question);
        }
    }

    private void choice(XmlNode question) {
        question.add("single").say(Boolean.toString(content.kind() != ItemKind.MULTIPLE_CHOICE));
        question.add("shuffleanswers").say("false");
        question.add("answernumbering").say("abc");
        for (Part part : content.parts()) {
            html(question.add("answer", "fraction", Shares.of(part, content), "format", "html"), part.words());
        }
    }

    private void trueFalse(XmlNode question) {
        List<String> names = List.of("true", "false");
        for (int at = 0; at < names.size(); at++) {
            boolean right = content.parts().get(at).right();
            question.add("answer", "fraction", right ? Shares.WHOLE : Shares.NOTHING, "format", "moodle_auto_format")
                    .add("text")
                    .say(names.get(at));
        }
    }

    private void steps(XmlNode question) {
        question.add("layouttype").say("VERTICAL");
        question.add("selecttype").say("ALL");
        question.add("selectcount").say("0");
        question.add("gradingtype").say("ALL_OR_NOTHING");
        question.add("showgrading").say("HIDE");
        question.add("numberingstyle").say("none");
        int place = 0;
        for (Part part : content.parts()) {
            place++;
            html(question.add("answer", "fraction", place + ".0000000", "format", "html"), part.words());
        }
    }

    private void pairs(XmlNode question) {
        question.add("shuffleanswers").say("true");
        for (Part part : content.parts()) {
            XmlNode pair = question.add("subquestion", "format", "html");
            pair.add("text").say(Bilingual.html(part.words()));
            pair.add("answer").add("text").say(Bilingual.html(Objects.requireNonNull(part.match())));
        }
    }

    private void number(XmlNode question) {
        Amount amount = Objects.requireNonNull(content.number());
        XmlNode answer = question.add("answer", "fraction", Shares.WHOLE, "format", "moodle_auto_format");
        answer.add("text").say(plain(amount.value()));
        answer.add("tolerance").say(plain(amount.tolerance()));
    }

    /** For example {@code 0.001}, and never with an exponent, which not every program reads. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private void shortText(XmlNode question) {
        question.add("usecase").say("0");
        for (Part part : content.parts()) {
            for (String words : List.of(part.words().de(), part.words().en())) {
                question.add("answer", "fraction", Shares.WHOLE, "format", "plain_text")
                        .add("text")
                        .say(words);
            }
        }
    }

    private static void html(XmlNode holder, Words words) {
        holder.with("format", "html").add("text").say(Bilingual.html(words));
    }
}
