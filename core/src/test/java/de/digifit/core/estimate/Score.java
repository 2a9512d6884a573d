// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.simulation.Question;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How good answers are to questions whose truth is known.
 *
 * @param brier mean square of "how likely the target is reached" against the truth
 * @param falselyFulfilled of those who do not reach the target, how many were told they do
 * @param wrongWhenFulfilled of those who were told they reach it, how many do not
 * @param found of those who reach it, how many were told so
 * @param calibration expected calibration error: by how much a stated probability is off, on average over ten bins
 */
record Score(double brier, double falselyFulfilled, double wrongWhenFulfilled, double found, double calibration) {

    private static final int BINS = 10;

    static Score of(List<Question> questions, ToDoubleFunction<Question> probability, Predicate<Question> fulfilled) {
        double squares = 0;
        int reached = 0;
        int told = 0;
        int rightlyTold = 0;
        double[] stated = new double[BINS];
        double[] true_ = new double[BINS];
        for (Question question : questions) {
            double likely = probability.applyAsDouble(question);
            boolean said = fulfilled.test(question);
            int truth = question.reached() ? 1 : 0;
            squares += (likely - truth) * (likely - truth);
            reached += truth;
            told += said ? 1 : 0;
            rightlyTold += said ? truth : 0;
            int bin = Math.min(BINS - 1, (int) (likely * BINS));
            stated[bin] += likely;
            true_[bin] += truth;
        }
        double off = 0;
        for (int bin = 0; bin < BINS; bin++) {
            off += Math.abs(stated[bin] - true_[bin]);
        }
        double all = questions.size();
        return new Score(
                squares / all,
                (told - rightlyTold) / (all - reached),
                told == 0 ? 0 : (told - rightlyTold) / (double) told,
                rightlyTold / (double) reached,
                off / all);
    }
}
