// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Parameters.HalfLives;
import de.digifit.core.estimate.Parameters.Trust;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.simulation.Question;
import de.digifit.core.simulation.SimulatedTown;
import de.digifit.core.simulation.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How the published numbers came about: one number after the other is moved as long as the distribution over the levels
 * comes closer to the truth, in one town of one seed that no figure is taken from.
 *
 * <p>With {@code -Dbench} it prints the lines for the parameter file; otherwise it takes one step of a small town.
 */
class TuningTest {

    static final long SEED = 1;

    private static final Parameters START = Parameters.published();
    private static final double STEP = 1.15;
    private static final int ROUNDS = KeptRatio.wanted() ? 12 : 1;
    private static final int PEOPLE = KeptRatio.wanted() ? 2000 : 60;

    private final List<Case> cases = cases();

    private record Case(Testimony testimony, CompetencyId competency, Question question) {}

    @Test
    void each_step_brings_the_distribution_closer_to_the_truth() {
        double[] numbers = numbers(START);
        double[] steps = IntStream.range(0, numbers.length)
                .mapToDouble(i -> isLevels(i) ? 0.06 : STEP)
                .toArray();
        double before = loss(START);
        double best = before;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < numbers.length; i++) {
                best = tune(numbers, steps, i, best);
            }
            System.out.println("Round " + round + ": " + best);
        }
        print(parameters(numbers));
        assertThat(best).isLessThanOrEqualTo(before);
    }

    private double tune(double[] numbers, double[] steps, int i, double best) {
        double old = numbers[i];
        for (boolean up : new boolean[] {true, false}) {
            numbers[i] = isLevels(i) ? old + (up ? steps[i] : -steps[i]) : up ? old * steps[i] : old / steps[i];
            double loss = isAllowed(numbers) ? loss(parameters(numbers)) : Double.MAX_VALUE;
            if (loss < best) {
                return loss;
            }
        }
        numbers[i] = old;
        steps[i] = isLevels(i) ? steps[i] / 2 : Math.sqrt(steps[i]);
        return best;
    }

    /** Ranked probability score: squares of "at least this level" against the truth, over all levels. */
    private double loss(Parameters parameters) {
        Estimator estimator = new Estimator(parameters);
        double loss = 0;
        for (Case one : cases) {
            Estimate estimate = estimator.estimate(
                    one.testimony(), one.competency(), one.question().day());
            for (Level level : Level.values()) {
                double off = estimate.reaches(level) - (one.question().truth().reaches(level) ? 1 : 0);
                loss += off * off;
            }
        }
        return loss / cases.size();
    }

    private static List<Case> cases() {
        List<Question> questions = SimulatedTown.questions(World.usual(), PEOPLE, SEED);
        return IntStream.range(0, questions.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(questions::get)
                .map(asked -> new Case(Answers.testimony(asked), Answers.competency(asked), asked))
                .toList();
    }

    /** Prior, sharpness, pull, half-life, then weight, optimism and repetition of each kind. */
    private static double[] numbers(Parameters from) {
        List<Double> numbers = new ArrayList<>();
        for (Level level : Level.values()) {
            numbers.add(from.prior().of(level));
        }
        numbers.addAll(
                List.of(from.sharpness(), from.pull(), (double) from.halfLives().usual()));
        for (EvidenceKind kind : kinds()) {
            Trust trust = from.trustIn(kind);
            numbers.addAll(List.of(trust.weight(), trust.optimism(), trust.repeat()));
        }
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    private static Parameters parameters(double[] numbers) {
        double sum = IntStream.range(0, 5).mapToDouble(i -> numbers[i]).sum();
        Map<EvidenceKind, Trust> trust = new EnumMap<>(EvidenceKind.class);
        int next = 8;
        double leader = numbers[8 + 3 * kinds().indexOf(EvidenceKind.LEADER_OBSERVATION)];
        for (EvidenceKind kind : kinds()) {
            trust.put(kind, new Trust(numbers[next] / leader, numbers[next + 1], numbers[next + 2]));
            next += 3;
        }
        return new Parameters(
                1,
                Distribution.of(
                        IntStream.range(0, 5).mapToObj(i -> numbers[i] / sum).toList()),
                numbers[5] * leader,
                numbers[6],
                new HalfLives((int) numbers[7], START.halfLives().named()),
                START.thresholds(),
                trust);
    }

    /** Optimism is moved by adding, all else by a factor. */
    private static boolean isLevels(int i) {
        return i >= 8 && (i - 8) % 3 == 1;
    }

    private static boolean isAllowed(double[] numbers) {
        return IntStream.range(8, numbers.length)
                .allMatch(i -> isLevels(i) ? Math.abs(numbers[i]) < 0.5 : (i - 8) % 3 == 0 || numbers[i] <= 1);
    }

    private static List<EvidenceKind> kinds() {
        return List.of(EvidenceKind.values()).stream().filter(Trust::isAsked).toList();
    }

    private static void print(Parameters found) {
        Distribution prior = found.prior();
        System.out.printf(
                Locale.ROOT,
                "prior = %.2f %.2f %.2f %.2f %.2f%n",
                prior.open(),
                prior.starting(),
                prior.applying(),
                prior.guiding(),
                prior.shaping());
        System.out.printf(
                Locale.ROOT,
                "sharpness = %.2f%npull = %.2f%nhalf-life = %d%n",
                found.sharpness(),
                found.pull(),
                found.halfLives().usual());
        for (EvidenceKind kind : kinds()) {
            Trust trust = found.trustIn(kind);
            System.out.printf(
                    Locale.ROOT, "%s = %.2f %.2f %.2f%n", kind, trust.weight(), trust.optimism(), trust.repeat());
        }
    }
}
