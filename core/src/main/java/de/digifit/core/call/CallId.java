// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import java.io.Serializable;
import java.util.UUID;

/** Names one call. */
public record CallId(UUID value) implements Serializable {

    /** @throws NoSuchCall when the text is not an id */
    public static CallId of(String text) {
        try {
            return new CallId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchCall(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
