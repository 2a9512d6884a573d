// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import java.io.Serializable;
import java.util.UUID;

/** Names one meeting. */
public record MeetingId(UUID value) implements Serializable {

    /** @throws NoSuchWork when the text is not an id */
    public static MeetingId of(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchWork(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
