// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import java.util.Optional;

/**
 * The five steps of the scale. Level 0 is a neutral statement ("not yet started"), never a bad mark; that nothing is
 * known is no level at all.
 */
public enum Level {
    OPEN(0),
    STARTING(1),
    APPLYING(2),
    GUIDING(3),
    SHAPING(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** @param number 0 to 4 */
    public static Level of(int number) {
        return values()[number];
    }

    public int number() {
        return number;
    }

    /** How many steps are missing up to the target; never negative. */
    public int missingTo(Level target) {
        return Math.max(0, target.number() - number());
    }

    public boolean reaches(Level target) {
        return number() >= target.number();
    }

    public Optional<Level> next() {
        return this == SHAPING ? Optional.empty() : Optional.of(of(number() + 1));
    }

    /** Levels 3 and 4 cannot be reached by a seminar alone: they need evidence from practice. */
    public boolean needsPractice() {
        return number() >= GUIDING.number();
    }
}
