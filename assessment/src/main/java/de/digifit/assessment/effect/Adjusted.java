// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * How two groups differ afterwards among people who were alike before: analysis of covariance. Errors after MacKinnon and
 * White (HC3, 1985), which need no equal spread.
 */
final class Adjusted {

    private static final int COEFFICIENTS = 3;
    private static final int GROUP = 1;
    private static final double ROUNDING = 1e-9;
    private static final double ALMOST_ZERO = CholeskyDecomposition.DEFAULT_ABSOLUTE_POSITIVITY_THRESHOLD;

    private final double[][] rows;
    private final double[] then;

    private Adjusted(List<Pair> took, List<Pair> waited) {
        rows = Stream.concat(
                        took.stream().map(pair -> row(1, pair)), waited.stream().map(pair -> row(0, pair)))
                .toArray(double[][]::new);
        then = Stream.concat(took.stream(), waited.stream())
                .mapToDouble(Pair::then)
                .toArray();
    }

    private static double[] row(int group, Pair pair) {
        return new double[] {1, group, pair.before()};
    }

    /** None if everybody was measured alike before; then there is nothing to adjust for. */
    static Optional<Gain> gain(List<Pair> took, List<Pair> waited) {
        try {
            return new Adjusted(took, waited).gain();
        } catch (MathIllegalArgumentException singular) {
            return Optional.empty();
        }
    }

    private Optional<Gain> gain() {
        RealMatrix design = new Array2DRowRealMatrix(rows, false);
        RealMatrix inverse = new CholeskyDecomposition(design.transposeMultiply(design), ROUNDING, ALMOST_ZERO)
                .getSolver()
                .getInverse();
        double[] coefficients = inverse.operate(design.preMultiply(then));
        double[] fitted = design.operate(coefficients);
        double variance = 0;
        for (int row = 0; row < rows.length; row++) {
            double[] pulls = inverse.operate(rows[row]);
            double leverage = dot(pulls, rows[row]);
            double residual = (then[row] - fitted[row]) / (1 - leverage);
            variance += pulls[GROUP] * pulls[GROUP] * residual * residual;
        }
        return Gain.of(coefficients[GROUP], variance, rows.length - COEFFICIENTS, rows.length);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }
}
