// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.simulation;

/**
 * An item as it really is.
 *
 * @param level that its author wrote it for, 1 to 3
 * @param number within its bank
 */
public record SimulatedItem(String id, String area, int level, double discrimination, double difficulty, int number) {

    /** Whether a taker solves it: asked again, the answer is the same. */
    public boolean isSolvedBy(Taker taker) {
        double chance = 1 / (1 + Math.exp(-discrimination * (taker.ability() - difficulty)));
        return Chance.of(taker.seed(), number) < chance;
    }
}
