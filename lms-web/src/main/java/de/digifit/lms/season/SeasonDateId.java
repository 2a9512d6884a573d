// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import java.io.Serializable;
import java.util.UUID;

/** Names one proposed date of a season. */
public record SeasonDateId(UUID value) implements Serializable {

    /** @throws NoSuchSeason when the text is not an id */
    public static SeasonDateId of(String text) {
        try {
            return new SeasonDateId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSeason(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
