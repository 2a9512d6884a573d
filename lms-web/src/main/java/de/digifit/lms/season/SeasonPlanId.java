// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import java.io.Serializable;
import java.util.UUID;

/** Names the plan of a season. */
public record SeasonPlanId(UUID value) implements Serializable {

    /** @throws NoSuchSeason when the text is not an id */
    public static SeasonPlanId of(String text) {
        try {
            return new SeasonPlanId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSeason(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
