// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import java.io.Serializable;
import java.util.UUID;

public record PilotId(UUID value) implements Serializable {

    /** @throws NoSuchPilot when the text is not an id */
    public static PilotId of(String text) {
        try {
            return new PilotId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPilot(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
