// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import java.io.Serializable;
import java.util.UUID;

/** Names one multiplier team. */
public record TeamId(UUID value) implements Serializable {

    /** @throws NoSuchTeam when the text is not an id */
    public static TeamId of(String text) {
        try {
            return new TeamId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchTeam(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
