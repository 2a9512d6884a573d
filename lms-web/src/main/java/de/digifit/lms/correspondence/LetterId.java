// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import java.io.Serializable;
import java.util.UUID;

/** Names a letter. */
public record LetterId(UUID value) implements Serializable {

    /** @throws NoSuchLetter when the text is not an id */
    public static LetterId of(String text) {
        try {
            return new LetterId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchLetter(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
