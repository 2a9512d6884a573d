// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

/**
 * What is usual among those who are asked, before they answered anything: a normal distribution.
 *
 * @param mean in logits
 * @param deviation standard deviation in logits, above 0
 */
public record Population(double mean, double deviation) {

    /** @throws IllegalArgumentException if the deviation is not above 0 or a number is not finite */
    public Population {
        if (!(deviation > 0) || !Double.isFinite(deviation) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException("mean " + mean + ", deviation " + deviation);
        }
    }

    /** Before any calibration: about a third of people on each of the levels 1 and 2, few on 4. Deliberately wide. */
    public static Population usual() {
        return new Population(0, 1.5);
    }

    /** Up to a constant factor. */
    double density(double ability) {
        double off = (ability - mean) / deviation;
        return StrictMath.exp(-0.5 * off * off);
    }
}
