// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import java.io.Serializable;
import java.util.UUID;

/** Names a role profile of a town. */
public record ProfileId(UUID value) implements Serializable {

    /** @throws NoSuchProfile when the text is not an id */
    public static ProfileId of(String text) {
        try {
            return new ProfileId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProfile(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
