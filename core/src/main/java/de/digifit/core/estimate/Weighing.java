// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.estimate.Parameters.Trust;
import de.digifit.core.evidence.EvidenceKind;

/**
 * Lays the statements on the scales as of a day: what each weighs by kind, age and voice, and where the weights lie.
 *
 * <p>Weights are added in the canonical order of the testimony and with {@link StrictMath}, so that the same entries
 * give the same bits on every machine.
 */
final class Weighing {

    private final Parameters parameters;
    private final int today;
    private final double halfLife;

    double weight;
    double moment;
    double weightOfOthers;
    double momentOfOthers;

    Weighing(Parameters parameters, int today, int halfLife) {
        this.parameters = parameters;
        this.today = today;
        this.halfLife = halfLife;
    }

    /** What is dated after today is not known today. */
    void add(long[] statements) {
        int first = 0;
        while (first < statements.length) {
            int end = first + 1;
            while (end < statements.length && Packed.voice(statements[end]) == Packed.voice(statements[first])) {
                end++;
            }
            addVoice(statements, first, end);
            first = end;
        }
    }

    /** The heaviest statement of a voice counts in full, each further one less. */
    private void addVoice(long[] statements, int first, int end) {
        double[] weights = new double[end - first];
        for (int i = first; i < end; i++) {
            weights[i - first] = weightOf(statements[i]);
        }
        for (int rank = 0; rank < weights.length; rank++) {
            int heaviest = heaviest(weights);
            long statement = statements[first + heaviest];
            Trust trust = parameters.trustIn(Packed.kind(statement));
            double counted = weights[heaviest] * power(trust.repeat(), rank);
            put(statement, counted, Packed.level(statement) - trust.optimism());
            weights[heaviest] = -1;
        }
    }

    private void put(long statement, double counted, double level) {
        weight += counted;
        moment += counted * level;
        if (!Packed.own(statement)) {
            weightOfOthers += counted;
            momentOfOthers += counted * level;
        }
    }

    private double weightOf(long statement) {
        EvidenceKind kind = Packed.kind(statement);
        return parameters.weight(kind, Packed.error(statement)) * freshness(Packed.dayOf(statement));
    }

    /**
     * How much attendance speaks against each level. For each step of the scale the freshest seminar that prepares it
     * counts, so that visiting many does not add up.
     */
    double[] pulls(long[] seminars) {
        double[] pulls = new double[5];
        for (int i = 0; i < seminars.length; i += 2) {
            if (!Packed.withdrawn(seminars[i + 1])) {
                double fresh = parameters.pull() * freshness(Packed.dayOfSeminar(seminars[i]));
                for (int step = 0; step < Packed.prepared(seminars[i + 1]); step++) {
                    pulls[step] = Math.max(pulls[step], fresh);
                }
            }
        }
        for (int level = pulls.length - 2; level >= 0; level--) {
            pulls[level] += pulls[level + 1];
        }
        return pulls;
    }

    private double freshness(int day) {
        int age = today - day;
        return age < 0 ? 0 : StrictMath.pow(2, -age / halfLife);
    }

    private static int heaviest(double[] weights) {
        int heaviest = 0;
        for (int i = 1; i < weights.length; i++) {
            heaviest = weights[i] > weights[heaviest] ? i : heaviest;
        }
        return heaviest;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
