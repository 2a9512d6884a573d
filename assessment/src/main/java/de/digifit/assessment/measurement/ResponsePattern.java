// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All answers of one round.
 *
 * <p>Besides the estimate that is used ({@link AbilityEstimate}) it gives the likeliest ability, which other programs print,
 * so that ours can be laid beside theirs.
 */
public record ResponsePattern(List<Answer> answers) {

    private static final double EXACT = 1e-10;
    private static final int MOST_STEPS = 100;

    public ResponsePattern {
        answers = List.copyOf(answers);
    }

    public AbilityEstimate estimate(Population population) {
        return AbilityEstimate.of(population, answers);
    }

    /** Information of all answered items, per squared logit. */
    public double information(double ability) {
        return answers.stream()
                .mapToDouble(answer -> answer.item().information(ability))
                .sum();
    }

    /**
     * The ability at which these answers are likeliest, by Newton's method; its standard error is one through the root of
     * the {@link #information} there. There is none if all are right, all are wrong, or nothing was answered.
     */
    public OptionalDouble likeliest() {
        long right = answers.stream().filter(Answer::right).count();
        if (right == 0 || right == answers.size()) {
            return OptionalDouble.empty();
        }
        double ability = 0;
        for (int turn = 0; turn < MOST_STEPS; turn++) {
            double move = slope(ability) / information(ability);
            ability += Math.max(-1, Math.min(1, move));
            if (Math.abs(move) < EXACT) {
                break;
            }
        }
        return OptionalDouble.of(ability);
    }

    private double slope(double ability) {
        return answers.stream()
                .mapToDouble(answer -> answer.item().discrimination()
                        * ((answer.right() ? 1 : 0) - answer.item().chance(ability)))
                .sum();
    }
}
