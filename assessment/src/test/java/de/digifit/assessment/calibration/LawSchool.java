// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Five items of section 6 of the Law School Admission Test, answered by 1,000 people (Bock and Lieberman, Fitting a response
 * model for n dichotomously scored items, Psychometrika 35, 1970), and their curves as the R package ltm gives them
 * ({@code ltm(LSAT ~ z1)}; Rizopoulos, ltm: An R package for latent variable modeling, Journal of Statistical Software 17(5),
 * 2006); its log-likelihood is -2466.653.
 */
final class LawSchool {

    static final double LOG_LIKELIHOOD = -2466.653;

    private static final double[][] PUBLISHED = {
        {0.8254, -3.3597}, {0.7229, -1.3696}, {0.8905, -0.2799}, {0.6886, -1.8659}, {0.6575, -3.1236}
    };

    /** How many people gave each pattern, from 00000 to 11111. */
    private static final int[] PEOPLE = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    private LawSchool() {}

    static AnswerSheets sheets() {
        List<Map<String, Boolean>> answers = new ArrayList<>();
        for (int pattern = 0; pattern < PEOPLE.length; pattern++) {
            Map<String, Boolean> sheet = new TreeMap<>();
            for (int item = 0; item < PUBLISHED.length; item++) {
                sheet.put(Reference.name(item), (pattern >> (PUBLISHED.length - 1 - item) & 1) == 1);
            }
            for (int person = 0; person < PEOPLE[pattern]; person++) {
                answers.add(sheet);
            }
        }
        return AnswerSheets.of(answers);
    }

    /** The largest difference of a discrimination or a difficulty to what is published. */
    static double farthest(Calibration calibration) {
        double farthest = 0;
        for (int item = 0; item < PUBLISHED.length; item++) {
            Calibration.Found found = calibration.items().get(Reference.name(item));
            double slope = Math.abs(found.parameters().discrimination() - PUBLISHED[item][0]);
            double difficulty = Math.abs(found.parameters().difficulty() - PUBLISHED[item][1]);
            farthest = Math.max(farthest, Math.max(slope, difficulty));
        }
        return farthest;
    }
}
