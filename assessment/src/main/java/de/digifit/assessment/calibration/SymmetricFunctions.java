// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

/**
 * Elementary symmetric functions: entry r is the sum, over all ways to choose r numbers, of their product. By the summation
 * method, which adds positive numbers only and so loses no digits (Fischer, Einführung in die Theorie psychologischer Tests,
 * 1974). Up to about 900 numbers near 1.
 */
final class SymmetricFunctions {

    private SymmetricFunctions() {}

    static double[] of(double[] numbers) {
        return without(numbers, -1, -1);
    }

    static double[] without(double[] numbers, int one) {
        return without(numbers, one, -1);
    }

    /** As if these two places were not there. */
    static double[] without(double[] numbers, int one, int other) {
        double[] sums = new double[numbers.length + 1];
        sums[0] = 1;
        int taken = 0;
        for (int place = 0; place < numbers.length; place++) {
            if (place != one && place != other) {
                taken++;
                for (int r = taken; r > 0; r--) {
                    sums[r] += numbers[place] * sums[r - 1];
                }
            }
        }
        return sums;
    }
}
