// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

/** From one number to another, both included. */
public record Interval(double lower, double upper) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("from " + lower + " to " + upper);
        }
    }

    /** @param margin not negative */
    public static Interval around(double middle, double margin) {
        return new Interval(middle - margin, middle + margin);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public boolean isAbove(double value) {
        return lower > value;
    }

    public boolean isBelow(double value) {
        return upper < value;
    }
}
