// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import java.io.Serializable;
import java.util.UUID;

/** Names a room of a town. */
public record RoomId(UUID value) implements Serializable {

    /** @throws NoSuchRoom when the text is not an id */
    public static RoomId of(String text) {
        try {
            return new RoomId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchRoom(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
