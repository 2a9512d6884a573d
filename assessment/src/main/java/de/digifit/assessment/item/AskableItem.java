// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.core.competency.Level;

/** What is known of a released item without reading its words. */
public record AskableItem(ItemId id, Level level) {

    /** How it answers to ability: what the level says, until answers tell more. */
    public ItemParameters parameters() {
        return LevelScale.provisional(level);
    }
}
