// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import java.io.Serializable;
import java.util.UUID;

/** Names a qualification path of a town. */
public record PathId(UUID value) implements Serializable {

    /** @throws NoSuchPath when the text is not an id */
    public static PathId of(String text) {
        try {
            return new PathId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPath(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
