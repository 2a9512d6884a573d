// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.core.competency.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a released item without reading its words.
 *
 * @param parameters how it answers to ability
 */
public record AskableItem(ItemId id, ItemParameters parameters) {

    /**
     * An item goes by what the level says, until answers tell more.
     *
     * @param discrimination found from answers, as the difficulty; neither, if it is not calibrated
     */
    public static AskableItem of(ItemId id, Level level, @Nullable Double discrimination, @Nullable Double difficulty) {
        return new AskableItem(
                id,
                discrimination == null || difficulty == null
                        ? LevelScale.provisional(level)
                        : ItemParameters.calibrated(discrimination, difficulty));
    }
}
