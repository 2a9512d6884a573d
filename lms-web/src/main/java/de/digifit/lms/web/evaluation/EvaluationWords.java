// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.core.shared.Words;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Result.Rating;
import de.digifit.lms.evaluation.application.Said;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers in words and numbers. */
@Named
@RequestScoped
public class EvaluationWords {

    private static final int IN_PER_CENT = 100;

    @Inject
    private Say say;

    /** What can be chosen for a statement: most agreement first, and at last that one cannot say. */
    public List<Option> getMarks() {
        return Stream.concat(
                        IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST)
                                .map(mark -> Answer.HIGHEST + Answer.LOWEST - mark)
                                .boxed(),
                        Stream.of(Answer.CANNOT_SAY))
                .map(mark -> new Option(mark, say.text("evaluation.mark." + mark)))
                .toList();
    }

    public List<String> statements(List<Words> statements) {
        return statements.stream().map(say::words).toList();
    }

    /** A row for each statement; none as long as too few have answered. */
    public List<Row> rows(Said said) {
        return said.result()
                .map(result -> IntStream.range(0, result.ratings().size())
                        .mapToObj(number -> row(
                                say.words(said.statements().get(number)),
                                result.ratings().get(number)))
                        .toList())
                .orElse(List.of());
    }

    private Row row(String statement, Rating rating) {
        int share = (int) Math.round(
                IN_PER_CENT * (rating.mean().orElse(Answer.LOWEST) - Answer.LOWEST) / (Answer.HIGHEST - Answer.LOWEST));
        return new Row(statement, mean(rating.mean()), share, rating.counts(), rating.cannotSay());
    }

    /** With one digit behind the comma; a dash where nobody could say. */
    public String mean(OptionalDouble mean) {
        return mean.isPresent() ? say.text("evaluation.mean", mean.getAsDouble()) : "–";
    }

    /** Mean and number of answers, or that there are not enough. */
    public String summary(java.util.Optional<Result> result) {
        return result.map(one -> say.text("evaluation.summary", mean(one.average()), one.answers()))
                .orElseGet(() -> say.text("evaluation.summary.none"));
    }

    public String answered(Said said) {
        return say.text("evaluation.answered", said.answered(), said.people());
    }

    /**
     * How one statement was answered.
     *
     * @param share 0 (nobody agrees at all) to 100 (everybody agrees fully)
     * @param counts how many chose 1, 2, 3, 4 and 5
     */
    public record Row(String statement, String mean, int share, List<Integer> counts, int cannotSay) {}
}
