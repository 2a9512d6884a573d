// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

import java.util.SplittableRandom;

/** Numbers that hang on a seed and a place only, so that two tests meet the same luck. */
final class Chance {

    private Chance() {}

    /** 0 to 1. */
    static double of(long seed, long place) {
        return new SplittableRandom(seed * 1_000_003 + place * 7919).nextDouble();
    }
}
