// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import java.util.Arrays;

/** The curves of all items while they are looked for: {@code logit P = intercept + slope * ability}. */
final class Curves {

    private static final int STEPS_A_TURN = 3;
    private static final double STEEPEST_MOVE = 1;

    private final double[] slopes;
    private final double[] intercepts;

    Curves(int items) {
        slopes = new double[items];
        intercepts = new double[items];
        Arrays.fill(slopes, 1);
    }

    int items() {
        return slopes.length;
    }

    double slope(int item) {
        return slopes[item];
    }

    double difficulty(int item) {
        return -intercepts[item] / slopes[item];
    }

    double chance(int item, double ability) {
        return 1 / (1 + Math.exp(-intercepts[item] - slopes[item] * ability));
    }

    /**
     * Moves each curve to where the expected answers are likeliest.
     *
     * @return how far the one that moved farthest did
     */
    double follow(Expectation expected) {
        double farthest = 0;
        for (int item = 0; item < items(); item++) {
            double slope = slopes[item];
            double intercept = intercepts[item];
            for (int step = 0; step < STEPS_A_TURN; step++) {
                move(item, expected);
            }
            double moved = Math.max(Math.abs(slopes[item] - slope), Math.abs(intercepts[item] - intercept));
            farthest = Math.max(farthest, moved);
        }
        return farthest;
    }

    /** One step of Newton's method for two parameters. */
    private void move(int item, Expectation expected) {
        double bySlope = 0;
        double byIntercept = 0;
        double[] information = new double[3];
        for (int node = 0; node < Expectation.NODES; node++) {
            double ability = Expectation.ability(node);
            double chance = chance(item, ability);
            double off = expected.right(item, node) - expected.asked(item, node) * chance;
            double weight = expected.asked(item, node) * chance * (1 - chance);
            byIntercept += off;
            bySlope += off * ability;
            information[0] += weight;
            information[1] += weight * ability;
            information[2] += weight * ability * ability;
        }
        double determinant = information[0] * information[2] - information[1] * information[1];
        intercepts[item] += bounded((information[2] * byIntercept - information[1] * bySlope) / determinant);
        slopes[item] += bounded((information[0] * bySlope - information[1] * byIntercept) / determinant);
    }

    private static double bounded(double move) {
        return Math.max(-STEEPEST_MOVE, Math.min(STEEPEST_MOVE, move));
    }
}
