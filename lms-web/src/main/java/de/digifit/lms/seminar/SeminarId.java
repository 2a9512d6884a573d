// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import java.io.Serializable;
import java.util.UUID;

/** Names a seminar of a town's catalogue. */
public record SeminarId(UUID value) implements Serializable {

    /** @throws NoSuchSeminar when the text is not an id */
    public static SeminarId of(String text) {
        try {
            return new SeminarId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSeminar(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
