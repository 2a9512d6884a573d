// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

/**
 * How an item answers to ability: {@code P(right | ability) = 1 / (1 + exp(-discrimination (ability - difficulty)))}.
 *
 * <p>With a discrimination of 1 it is the model of Rasch (Probabilistic Models for Some Intelligence and Attainment Tests,
 * 1960), else the two-parameter logistic model of Birnbaum (in Lord and Novick, Statistical Theories of Mental Test Scores,
 * 1968). There is no guessing parameter: it cannot be told from few answers.
 *
 * @param discrimination how sharply the item tells people apart, per logit; above 0, usually 0.5 to 2
 * @param difficulty ability at which one of two solves it, in logits
 * @param basis where the numbers come from
 */
public record ItemParameters(double discrimination, double difficulty, Basis basis) {

    /** Where the parameters of an item come from. */
    public enum Basis {
        /** An expert said the level that the item is written for; nobody has answered enough yet. */
        PROVISIONAL,
        /** Found from answers. */
        CALIBRATED
    }

    /** @throws IllegalArgumentException if the discrimination is not above 0 or a number is not finite */
    public ItemParameters {
        if (!(discrimination > 0) || !Double.isFinite(discrimination) || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("discrimination " + discrimination + ", difficulty " + difficulty);
        }
    }

    public static ItemParameters calibrated(double discrimination, double difficulty) {
        return new ItemParameters(discrimination, difficulty, Basis.CALIBRATED);
    }

    /** After Rasch. */
    public static ItemParameters rasch(double difficulty) {
        return calibrated(1, difficulty);
    }

    public boolean isProvisional() {
        return basis == Basis.PROVISIONAL;
    }

    /**
     * Chance of a right answer, 0 to 1. With {@link StrictMath}, so that a round goes on alike on every machine.
     *
     * @param ability in logits
     */
    public double chance(double ability) {
        return 1 / (1 + StrictMath.exp(-discrimination * (ability - difficulty)));
    }

    /** Fisher's information about the ability, per squared logit: {@code a^2 P (1 - P)}. */
    public double information(double ability) {
        double chance = chance(ability);
        return discrimination * discrimination * chance * (1 - chance);
    }
}
