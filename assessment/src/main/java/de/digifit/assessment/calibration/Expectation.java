// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.AnswerSheets.Sheet;

/** How many people of each ability are expected to have been asked each item and to have solved it, given their answers. */
final class Expectation {

    static final int NODES = 61;
    private static final double REACH = 6;

    private final double[][] asked;
    private final double[][] right;
    private double logLikelihood;

    private Expectation(int items) {
        asked = new double[items][NODES];
        right = new double[items][NODES];
    }

    static Expectation at(Curves curves, AnswerSheets sheets) {
        Expectation expectation = new Expectation(curves.items());
        Abilities abilities = new Abilities(curves);
        for (Sheet sheet : sheets.sheets()) {
            double[] where = abilities.joint(sheet);
            expectation.logLikelihood += sheet.people() * Math.log(Abilities.summingToOne(where));
            expectation.add(sheet, where);
        }
        return expectation;
    }

    static double ability(int node) {
        return REACH * (2.0 * node / (NODES - 1) - 1);
    }

    double asked(int item, int node) {
        return asked[item][node];
    }

    double right(int item, int node) {
        return right[item][node];
    }

    double logLikelihood() {
        return logLikelihood;
    }

    private void add(Sheet sheet, double[] where) {
        for (int item = 0; item < asked.length; item++) {
            if (sheet.asks(item)) {
                double solved = sheet.solved(item);
                for (int node = 0; node < NODES; node++) {
                    asked[item][node] += sheet.people() * where[node];
                    right[item][node] += sheet.people() * where[node] * solved;
                }
            }
        }
    }
}
