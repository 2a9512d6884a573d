// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

import java.util.List;
import java.util.Optional;

/**
 * What is known about an ability after some answers: expected a posteriori (Bock and Mislevy, Adaptive EAP estimation of
 * ability in a microcomputer environment, Applied Psychological Measurement 6, 1982).
 *
 * <p>The posterior stands on a grid of {@value #NODES} equal steps over six deviations of the population to either side.
 * It exists for every pattern of answers, also for all right and all wrong. A value: each answer makes a new one.
 */
public final class AbilityEstimate {

    private static final int NODES = 161;
    private static final double REACH = 6;
    private static final double LEAST_SAID = 0.1;

    private final Population population;
    private final double first;
    private final double step;
    private final double[] mass;

    private AbilityEstimate(Population population, double first, double step, double[] mass) {
        this.population = population;
        this.first = first;
        this.step = step;
        this.mass = mass;
    }

    /** Before the first answer. */
    public static AbilityEstimate before(Population population) {
        double first = population.mean() - REACH * population.deviation();
        double step = 2 * REACH * population.deviation() / (NODES - 1);
        double[] mass = new double[NODES];
        for (int node = 0; node < NODES; node++) {
            mass[node] = population.density(first + node * step);
        }
        return new AbilityEstimate(population, first, step, summingToOne(mass));
    }

    public static AbilityEstimate of(Population population, List<Answer> answers) {
        AbilityEstimate estimate = before(population);
        for (Answer answer : answers) {
            estimate = estimate.after(answer);
        }
        return estimate;
    }

    /** One answer more. */
    public AbilityEstimate after(Answer answer) {
        double[] next = new double[NODES];
        for (int node = 0; node < NODES; node++) {
            next[node] = mass[node] * answer.likelihood(at(node));
        }
        return new AbilityEstimate(population, first, step, summingToOne(next));
    }

    private static double[] summingToOne(double[] mass) {
        double sum = 0;
        for (double each : mass) {
            sum += each;
        }
        for (int node = 0; node < mass.length; node++) {
            mass[node] /= sum;
        }
        return mass;
    }

    private double at(int node) {
        return first + node * step;
    }

    /** The estimate itself, in logits. */
    public double mean() {
        double mean = 0;
        for (int node = 0; node < NODES; node++) {
            mean += mass[node] * at(node);
        }
        return mean;
    }

    /** Deviation of the posterior, in logits: how far the estimate is usually off. */
    public double standardError() {
        double mean = mean();
        double variance = 0;
        for (int node = 0; node < NODES; node++) {
            double off = at(node) - mean;
            variance += mass[node] * off * off;
        }
        return Math.sqrt(variance);
    }

    /**
     * What the answers alone say, with the population taken out again (both taken for normal): for whoever weighs it against
     * a view of what is usual of their own, as the ledger does. Else what is usual would count twice, and people far from the
     * middle would be drawn towards it twice.
     *
     * @return none while the answers hardly say more than what is usual
     */
    public Optional<Measurement> answersAlone() {
        double usual = 1 / (population.deviation() * population.deviation());
        double known = 1 / (standardError() * standardError());
        double ofAnswers = known - usual;
        if (ofAnswers < usual * LEAST_SAID) {
            return Optional.empty();
        }
        double value = (mean() * known - population.mean() * usual) / ofAnswers;
        return Optional.of(new Measurement(value, 1 / Math.sqrt(ofAnswers)));
    }

    /**
     * Where the ability lies with this probability, as much below it as above.
     *
     * @param probability between 0 and 1, for example 0.9
     */
    public Interval within(double probability) {
        double tail = (1 - probability) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    private double quantile(double share) {
        double below = 0;
        for (int node = 0; node < NODES; node++) {
            if (below + mass[node] >= share) {
                return at(node) + step * ((share - below) / mass[node] - 0.5);
            }
            below += mass[node];
        }
        return at(NODES - 1);
    }

    /** Probability that the ability is at least this one, 0 to 1. Each node stands for half a step to either side. */
    public double chanceOf(double ability) {
        double sum = 0;
        for (int node = 0; node < NODES; node++) {
            double share = (at(node) - ability) / step + 0.5;
            sum += mass[node] * Math.max(0, Math.min(1, share));
        }
        return Math.min(1, sum);
    }
}
