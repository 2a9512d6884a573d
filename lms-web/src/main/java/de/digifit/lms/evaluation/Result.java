// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.lms.questionnaire.Statements;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What answers say together. There is a result of at least {@link BallotBox#FEWEST} answers only.
 *
 * @param answers how many there are
 * @param ratings one for each statement, in the order of the questionnaire
 */
public record Result(int answers, List<Rating> ratings) {

    /** A mean below the middle of the scale: more disagree than agree. */
    private static final double LOW = 3.0;

    public Result {
        ratings = List.copyOf(ratings);
    }

    /** Nothing of fewer answers than may be seen together. */
    public static Optional<Result> find(Collection<Answer> answers) {
        return answers.size() < BallotBox.FEWEST ? Optional.empty() : Optional.of(of(answers));
    }

    private static Result of(Collection<Answer> answers) {
        return new Result(
                answers.size(),
                IntStream.range(0, Statements.COUNT)
                        .mapToObj(number -> Rating.of(answers.stream()
                                .map(answer -> answer.marks().get(number))
                                .toList()))
                        .toList());
    }

    /** The mean of all marks, 1 to 5; nothing where nobody could say anything. */
    public OptionalDouble average() {
        double sum = ratings.stream().mapToDouble(Rating::sum).sum();
        int marks = ratings.stream().mapToInt(Rating::marks).sum();
        return marks == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / marks);
    }

    /** Whether somebody should look at it: then the participants are asked again later. */
    public boolean low() {
        return average().orElse(LOW) < LOW;
    }

    /**
     * How people answered one statement.
     *
     * @param counts how many chose 1, 2, 3, 4 and 5
     * @param cannotSay how many could not say
     */
    public record Rating(List<Integer> counts, int cannotSay) {

        public Rating {
            counts = List.copyOf(counts);
        }

        static Rating of(Collection<Integer> marks) {
            return new Rating(
                    IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST)
                            .map(mark -> times(mark, marks))
                            .boxed()
                            .toList(),
                    times(Answer.CANNOT_SAY, marks));
        }

        private static int times(int mark, Collection<Integer> marks) {
            return (int) marks.stream().filter(one -> one == mark).count();
        }

        /** How many gave a mark. */
        public int marks() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        double sum() {
            return IntStream.range(0, counts.size())
                    .mapToDouble(i -> (i + Answer.LOWEST) * counts.get(i))
                    .sum();
        }

        /** 1 to 5; nothing where nobody could say. */
        public OptionalDouble mean() {
            return marks() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum() / marks());
        }
    }
}
