// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

/** An item that was answered, as the model sees it. An item that was passed over is no answer. */
public record Answer(ItemParameters item, boolean right) {

    /** How likely this answer is at an ability, 0 to 1. */
    public double likelihood(double ability) {
        double chance = item.chance(ability);
        return right ? chance : 1 - chance;
    }
}
