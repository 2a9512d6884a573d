// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import java.io.Serializable;
import java.util.UUID;

/** Names one sitting. */
public record SittingId(UUID value) implements Serializable {

    /** @throws NoSuchSitting when the text is not an id */
    public static SittingId of(String text) {
        try {
            return new SittingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSitting(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
