// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

/**
 * A number and how far it is usually off.
 *
 * @param value in logits, or in levels after {@link #inLevels}
 * @param standardError in the same unit, above 0
 */
public record Measurement(double value, double standardError) {

    /** As the ledger takes it. */
    public Measurement inLevels() {
        return new Measurement(LevelScale.levels(value), standardError / LevelScale.LOGITS_A_LEVEL);
    }
}
