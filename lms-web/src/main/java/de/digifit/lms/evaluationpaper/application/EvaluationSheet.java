// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluationpaper.application;

import de.digifit.lms.document.Paper;
import de.digifit.lms.document.TalkPaper.Section;
import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Result.Rating;
import de.digifit.lms.evaluation.application.Evaluation;
import de.digifit.lms.evaluation.application.Said;
import de.digifit.lms.evaluationpaper.PaperWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What the sheet to fill in (D18) and the results (D19) say. */
final class EvaluationSheet {

    private EvaluationSheet() {}

    static Paper.Sheet blank(Evaluation evaluation, PaperWords words, LocalDate today) {
        List<Section> sections = new ArrayList<>(evaluation.first().statements().stream()
                .map(statement -> new Section(words.in(statement), words.boxes()))
                .toList());
        sections.add(new Section(words.say("good"), words.say("lines")));
        sections.add(new Section(words.say("better"), words.say("lines")));
        return sheet(
                "blank", evaluation, List.of(words.say("blank.how"), words.say("blank.marks")), sections, words, today);
    }

    static Paper.Sheet results(Evaluation evaluation, PaperWords words, LocalDate today) {
        Said said = evaluation.first();
        List<Section> sections = new ArrayList<>();
        said.result()
                .ifPresentOrElse(
                        result -> sections.addAll(ratings(said, result, words)),
                        () -> sections.add(new Section(words.say("few"), words.say("few.text"))));
        evaluation.conclusion().ifPresent(drawn -> sections.add(conclusion(drawn, words)));
        List<String> facts = List.of(words.say("answered", said.answered(), said.people()), words.say("results.marks"));
        return sheet("results", evaluation, facts, sections, words, today);
    }

    private static List<Section> ratings(Said said, Result result, PaperWords words) {
        List<Section> sections =
                new ArrayList<>(IntStream.range(0, result.ratings().size())
                        .mapToObj(number -> new Section(
                                words.in(said.statements().get(number)),
                                rating(result.ratings().get(number), words)))
                        .toList());
        sections.add(new Section(words.say("good"), texts(said.good())));
        sections.add(new Section(words.say("better"), texts(said.better())));
        return sections;
    }

    private static String rating(Rating rating, PaperWords words) {
        OptionalDouble mean = rating.mean();
        List<Integer> counts = rating.counts();
        String said = mean.isPresent() ? words.say("mean", mean.getAsDouble()) : words.say("mean.none");
        return said
                + "\n"
                + words.say(
                        "counts",
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        counts.get(3),
                        counts.get(4),
                        rating.cannotSay());
    }

    private static Section conclusion(Conclusion conclusion, PaperWords words) {
        Conclusion.Drawn drawn = conclusion.drawn();
        return new Section(
                words.say("conclusion", words.day(conclusion.on())),
                words.say("verdict." + drawn.verdict()) + "\n" + drawn.reason());
    }

    private static String texts(List<String> texts) {
        return texts.isEmpty() ? "–" : String.join("\n", texts);
    }

    private static Paper.Sheet sheet(
            String kind,
            Evaluation evaluation,
            List<String> facts,
            List<Section> sections,
            PaperWords words,
            LocalDate today) {
        String subject = words.say(
                "subject",
                words.in(evaluation.seminar().title()),
                words.day(evaluation.event().startsAt().toLocalDate()));
        return new Paper.Sheet(words.say(kind), subject, facts, sections, List.of(), today);
    }
}
