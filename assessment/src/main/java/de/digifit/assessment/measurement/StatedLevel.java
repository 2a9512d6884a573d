// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.StandardError;
import java.util.Optional;

/**
 * What answers say, as the ledger takes it: a whole level, and how far off it may be.
 *
 * @param error of the measurement and of rounding to a whole level together
 */
public record StatedLevel(Level level, StandardError error) {

    private static final double MOST_OFF = 2.5;

    /** @return none while the answers hardly say more than what is usual, or would say any level */
    public static Optional<StatedLevel> of(AbilityEstimate estimate) {
        return estimate.answersAlone().map(Measurement::inLevels).flatMap(StatedLevel::rounded);
    }

    private static Optional<StatedLevel> rounded(Measurement levels) {
        long nearest = Math.round(levels.value());
        Level level = Level.of((int) Math.max(Level.OPEN.number(), Math.min(Level.SHAPING.number(), nearest)));
        double off = Math.hypot(levels.standardError(), levels.value() - level.number());
        return off > MOST_OFF ? Optional.empty() : Optional.of(new StatedLevel(level, StandardError.of(off)));
    }
}
