// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import java.io.Serializable;
import java.util.UUID;

/** Names an event. */
public record EventId(UUID value) implements Serializable {

    /** @throws NoSuchSeminar when the text is not an id */
    public static EventId of(String text) {
        try {
            return new EventId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSeminar(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
