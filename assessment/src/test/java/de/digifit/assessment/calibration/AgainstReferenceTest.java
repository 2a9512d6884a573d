// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digifit.assessment.calibration.Calibration.Found;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Answer;
import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.measurement.ResponsePattern;
import de.digifit.core.KeptRatio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against R with eRm on the answers of 2,000 people to 60 items (script and numbers in {@code reference}), and against what
 * is published about five items of the Law School Admission Test.
 */
class AgainstReferenceTest {

    private static final List<double[]> ITEMS = Reference.table("rasch-items.txt");
    private static final double LOG_LIKELIHOOD = -49144.5856148;

    @Test
    void difficulties_after_rasch_and_curves_after_birnbaum_agree() {
        Calibration rasch = RaschCalibration.of(AnswerSheets.of(Reference.answers()));

        double difference = 0;
        double errors = 0;
        for (int item = 0; item < ITEMS.size(); item++) {
            Found found = rasch.items().get(Reference.name(item));
            difference = Math.max(difference, Math.abs(found.parameters().difficulty() - ITEMS.get(item)[0]));
            errors = Math.max(errors, Math.abs(found.difficultyError() - ITEMS.get(item)[1]));
        }
        double curves = LawSchool.farthest(BirnbaumCalibration.of(LawSchool.sheets()));
        String notes =
                "eRm 1.0-2 (conditional maximum likelihood) on 2000 x 60 answers: difficulties %.7f, standard errors %.7f; LSAT section 6 after Birnbaum against ltm: %.5f"
                        .formatted(difference, errors, curves);
        new KeptRatio(
                        "calibration-reference-diff",
                        "logits",
                        Math.max(difference, curves),
                        "<= 0.05",
                        "AgainstReferenceTest",
                        "",
                        notes)
                .keep();
        assertThat(rasch.leftOut()).isEmpty();
        assertThat(rasch.logLikelihood()).isCloseTo(LOG_LIKELIHOOD, within(1e-4));
        assertThat(difference).isLessThan(1e-4);
        assertThat(errors).isLessThan(1e-4);
        assertThat(curves).isLessThan(0.05);
    }

    @Test
    void abilities_agree_for_every_number_of_right_answers() {
        double likeliest = 0;
        double expected = 0;
        for (double[] row : Reference.table("rasch-abilities.txt")) {
            ResponsePattern pattern = firstRight((int) row[0]);
            if (!Double.isNaN(row[1])) {
                double ability = pattern.likeliest().orElseThrow();
                likeliest = Math.max(likeliest, Math.abs(ability - row[1]));
                likeliest = Math.max(likeliest, Math.abs(1 / Math.sqrt(pattern.information(ability)) - row[2]));
            }
            AbilityEstimate estimate = pattern.estimate(new Population(0, 1.5));
            expected = Math.max(expected, Math.abs(estimate.mean() - row[3]));
            expected = Math.max(expected, Math.abs(estimate.standardError() - row[4]));
        }
        String notes =
                "2000 x 60 answers, every score that occurs, estimate and standard error: likeliest ability against eRm 1.0-2 %.6f; expected a posteriori against integrate() of R 4.2, scores 0 to 60, %.6f"
                        .formatted(likeliest, expected);
        double farthest = Math.max(likeliest, expected);
        new KeptRatio("ability-reference-diff", "logits", farthest, "<= 0.01", "AgainstReferenceTest", "", notes)
                .keep();
        assertThat(farthest).isLessThan(0.01);
    }

    private static ResponsePattern firstRight(int right) {
        List<Answer> answers = new ArrayList<>();
        for (int item = 0; item < ITEMS.size(); item++) {
            answers.add(new Answer(ItemParameters.rasch(ITEMS.get(item)[0]), item < right));
        }
        return new ResponsePattern(answers);
    }
}
