// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.AnswerSheets.Sheet;

/** Where on the grid of abilities somebody with these answers stands, while the curves are what they are. */
final class Abilities {

    private final double[] usual = new double[Expectation.NODES];
    private final double[][][] logarithms;

    Abilities(Curves curves) {
        double sum = 0;
        for (int node = 0; node < usual.length; node++) {
            usual[node] = -0.5 * Expectation.ability(node) * Expectation.ability(node);
            sum += Math.exp(usual[node]);
        }
        logarithms = new double[curves.items()][2][usual.length];
        for (int node = 0; node < usual.length; node++) {
            usual[node] -= Math.log(sum);
            for (int item = 0; item < logarithms.length; item++) {
                double chance = curves.chance(item, Expectation.ability(node));
                logarithms[item][0][node] = Math.log1p(-chance);
                logarithms[item][1][node] = Math.log(chance);
            }
        }
    }

    /** How likely each node is together with these answers. */
    double[] joint(Sheet sheet) {
        double[] where = usual.clone();
        for (int item = 0; item < logarithms.length; item++) {
            if (sheet.asks(item)) {
                double[] each = logarithms[item][sheet.solved(item)];
                for (int node = 0; node < where.length; node++) {
                    where[node] += each[node];
                }
            }
        }
        for (int node = 0; node < where.length; node++) {
            where[node] = Math.exp(where[node]);
        }
        return where;
    }

    /** @return what they summed to before: how likely the answers are */
    static double summingToOne(double[] where) {
        double sum = 0;
        for (double each : where) {
            sum += each;
        }
        for (int node = 0; node < where.length; node++) {
            where[node] /= sum;
        }
        return sum;
    }
}
