// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.AnswerSheets.Sheet;
import java.util.Arrays;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * How far difficulties may be off: from the cross products of what each sheet says about the parameters (the empirical
 * information of Berndt, Hall, Hall and Hausman, 1974).
 */
final class ParameterErrors {

    private static final double ROUNDING = 1e-9;
    private static final double ALMOST_ZERO = CholeskyDecomposition.DEFAULT_ABSOLUTE_POSITIVITY_THRESHOLD;

    private ParameterErrors() {}

    /** @return standard errors in logits; NaN where the answers do not tell the parameters apart */
    static double[] ofDifficulties(Curves curves, AnswerSheets sheets) {
        double[] errors = new double[curves.items()];
        try {
            RealMatrix covariance = new CholeskyDecomposition(information(curves, sheets), ROUNDING, ALMOST_ZERO)
                    .getSolver()
                    .getInverse();
            for (int item = 0; item < errors.length; item++) {
                errors[item] = ofDifficulty(curves, covariance, item);
            }
        } catch (MathIllegalArgumentException singular) {
            Arrays.fill(errors, Double.NaN);
        }
        return errors;
    }

    /** The difficulty is minus intercept through slope, and its error follows from theirs (delta method). */
    private static double ofDifficulty(Curves curves, RealMatrix covariance, int item) {
        double difficulty = curves.difficulty(item);
        double variance = covariance.getEntry(2 * item, 2 * item)
                + difficulty * difficulty * covariance.getEntry(2 * item + 1, 2 * item + 1)
                + 2 * difficulty * covariance.getEntry(2 * item, 2 * item + 1);
        return Math.sqrt(variance) / curves.slope(item);
    }

    private static RealMatrix information(Curves curves, AnswerSheets sheets) {
        double[][] sum = new double[2 * curves.items()][2 * curves.items()];
        Abilities abilities = new Abilities(curves);
        for (Sheet sheet : sheets.sheets()) {
            double[] where = abilities.joint(sheet);
            Abilities.summingToOne(where);
            double[] says = says(curves, sheet, where);
            for (int row = 0; row < says.length; row++) {
                for (int column = 0; column < says.length; column++) {
                    sum[row][column] += sheet.people() * says[row] * says[column];
                }
            }
        }
        return new Array2DRowRealMatrix(sum, false);
    }

    /** By intercept and slope of each item in turn: how the logarithm of the sheet's likelihood changes with it. */
    private static double[] says(Curves curves, Sheet sheet, double[] where) {
        double[] says = new double[2 * curves.items()];
        for (int item = 0; item < curves.items(); item++) {
            for (int node = 0; sheet.asks(item) && node < where.length; node++) {
                double ability = Expectation.ability(node);
                double off = where[node] * (sheet.solved(item) - curves.chance(item, ability));
                says[2 * item] += off;
                says[2 * item + 1] += off * ability;
            }
        }
        return says;
    }
}
