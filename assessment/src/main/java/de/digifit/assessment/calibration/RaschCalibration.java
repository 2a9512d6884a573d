// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.Calibration.Found;
import de.digifit.assessment.measurement.ItemParameters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Difficulties after Rasch by conditional maximum likelihood, as R's eRm finds them: nothing is assumed about who answered.
 * Centred so that the difficulties sum to 0; {@link Calibration#onto} puts them onto a known scale.
 *
 * <p>For rounds whose items were fixed beforehand. Where the next item depended on the answers, use
 * {@link BirnbaumCalibration} (Eggen and Verhelst, Item calibration in incomplete testing designs, 2011).
 */
public final class RaschCalibration {

    /** Then difficulties are good to about 0.4 logits (Linacre, Sample size and item calibration stability, 1994). */
    public static final int FEWEST_ANSWERS = 200;

    private static final double ROUNDING = 1e-9;
    private static final double ALMOST_ZERO = CholeskyDecomposition.DEFAULT_ABSOLUTE_POSITIVITY_THRESHOLD;
    private static final double EXACT = 1e-9;
    private static final int MOST_STEPS = 60;
    private static final double FARTHEST = 15;

    private RaschCalibration() {}

    /**
     * @throws TooFewAnswers if fewer than two items have {@value #FEWEST_ANSWERS} answers
     * @throws ItemsApart if the answers put no number to some difference of items
     */
    public static Calibration of(AnswerSheets sheets) {
        Screening screening = Screening.of(sheets, FEWEST_ANSWERS);
        List<Booklet> booklets = Booklet.of(screening.kept());
        RealVector easiness = new ArrayRealVector(screening.kept().items().size());
        for (int turn = 0; turn < MOST_STEPS; turn++) {
            ConditionalLikelihood likelihood = ConditionalLikelihood.at(easiness, booklets);
            RealVector move = solver(likelihood).getSolver().solve(likelihood.slope());
            if (move.getLInfNorm() < EXACT) {
                return found(screening, easiness, likelihood);
            }
            easiness = easiness.add(move.mapMultiply(Math.min(1, 1 / move.getLInfNorm())));
            if (easiness.getLInfNorm() > FARTHEST) {
                throw new ItemsApart();
            }
        }
        throw new ItemsApart();
    }

    /** Adding 1 everywhere holds the sum of all difficulties, which the answers say nothing about, at 0. */
    private static CholeskyDecomposition solver(ConditionalLikelihood likelihood) {
        try {
            return new CholeskyDecomposition(likelihood.information().scalarAdd(1), ROUNDING, ALMOST_ZERO);
        } catch (MathIllegalArgumentException singular) {
            throw new ItemsApart();
        }
    }

    private static Calibration found(Screening screening, RealVector easiness, ConditionalLikelihood likelihood) {
        RealMatrix covariance = solver(likelihood).getSolver().getInverse();
        List<String> names = screening.kept().items();
        double ofTheSum = 1.0 / names.size() / names.size();
        SortedMap<String, Found> items = new TreeMap<>();
        for (int item = 0; item < names.size(); item++) {
            double error = Math.sqrt(covariance.getEntry(item, item) - ofTheSum);
            ItemParameters parameters = ItemParameters.rasch(-easiness.getEntry(item));
            String name = names.get(item);
            items.put(name, new Found(parameters, error, screening.kept().answers(name)));
        }
        return new Calibration(items, screening.leftOut(), likelihood.logarithm());
    }
}
