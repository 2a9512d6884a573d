// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.Level;
import java.util.List;

/** How likely each level is, in the order of the scale; together they are 1. */
public record Distribution(double open, double starting, double applying, double guiding, double shaping) {

    static Distribution of(List<Double> levels) {
        return new Distribution(levels.get(0), levels.get(1), levels.get(2), levels.get(3), levels.get(4));
    }

    /** From logarithms that need not sum to anything. */
    static Distribution ofLogarithms(double[] logarithms) {
        double most = logarithms[0];
        for (double logarithm : logarithms) {
            most = Math.max(most, logarithm);
        }
        double[] levels = new double[logarithms.length];
        double sum = 0;
        for (int level = 0; level < levels.length; level++) {
            levels[level] = StrictMath.exp(logarithms[level] - most);
            sum += levels[level];
        }
        return new Distribution(levels[0] / sum, levels[1] / sum, levels[2] / sum, levels[3] / sum, levels[4] / sum);
    }

    public double of(Level level) {
        return switch (level) {
            case OPEN -> open;
            case STARTING -> starting;
            case APPLYING -> applying;
            case GUIDING -> guiding;
            case SHAPING -> shaping;
        };
    }

    /** How likely somebody is on this level or above. */
    public double atLeast(Level least) {
        double sum = 0;
        for (int level = Level.SHAPING.number(); level >= least.number(); level--) {
            sum += of(Level.of(level));
        }
        return Math.min(1, sum);
    }

    /** The mean level, 0 to 4. */
    public double mean() {
        return starting + 2 * applying + 3 * guiding + 4 * shaping;
    }

    /** The likeliest level; of two as likely the lower one. */
    public Level likeliest() {
        Level likeliest = Level.OPEN;
        for (Level level : Level.values()) {
            likeliest = of(level) > of(likeliest) ? level : likeliest;
        }
        return likeliest;
    }
}
