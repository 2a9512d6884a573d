// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import java.io.Serializable;
import java.util.UUID;

/** Names one role of one person. */
public record AssignmentId(UUID value) implements Serializable {

    /** @throws NoSuchAssignment when the text is not an id */
    public static AssignmentId of(String text) {
        try {
            return new AssignmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchAssignment(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
