// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.Calibration.Found;
import de.digifit.assessment.calibration.Calibration.Reason;
import de.digifit.assessment.measurement.ItemParameters;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Discriminations and difficulties by marginal maximum likelihood with the EM algorithm (Bock and Aitkin, Marginal maximum
 * likelihood estimation of item parameters, 1981). The people are taken for a normal distribution, mean 0 and deviation 1,
 * which fixes the scale; {@link Calibration#onto} puts the items onto a known one.
 *
 * <p>Also for answers of adaptive rounds: what was not asked depended on answers that are there.
 */
public final class BirnbaumCalibration {

    /** For two parameters an item (de Ayala, The Theory and Practice of Item Response Theory, 2009). */
    public static final int FEWEST_ANSWERS = 500;

    private static final double EXACT = 1e-6;
    private static final int MOST_TURNS = 5000;
    private static final double FLATTEST = 0.1;

    private BirnbaumCalibration() {}

    /** @throws TooFewAnswers if fewer than two items have {@value #FEWEST_ANSWERS} answers */
    public static Calibration of(AnswerSheets sheets) {
        Screening screening = Screening.of(sheets, FEWEST_ANSWERS);
        Curves curves = new Curves(screening.kept().items().size());
        Expectation expectation = Expectation.at(curves, screening.kept());
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            double moved = curves.follow(expectation);
            expectation = Expectation.at(curves, screening.kept());
            if (moved < EXACT) {
                break;
            }
        }
        return found(screening, curves, expectation);
    }

    private static Calibration found(Screening screening, Curves curves, Expectation expectation) {
        double[] errors = ParameterErrors.ofDifficulties(curves, screening.kept());
        List<String> names = screening.kept().items();
        SortedMap<String, Found> items = new TreeMap<>();
        Map<String, Reason> leftOut = new TreeMap<>(screening.leftOut());
        for (int item = 0; item < names.size(); item++) {
            String name = names.get(item);
            if (curves.slope(item) < FLATTEST) {
                leftOut.put(name, Reason.TELLS_NOBODY_APART);
            } else {
                ItemParameters parameters = ItemParameters.calibrated(curves.slope(item), curves.difficulty(item));
                long answers = screening.kept().answers(name);
                items.put(name, new Found(parameters, errors[item], answers));
            }
        }
        return new Calibration(items, leftOut, expectation.logLikelihood());
    }
}
