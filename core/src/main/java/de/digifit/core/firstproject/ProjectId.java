// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject;

import java.io.Serializable;
import java.util.UUID;

/** Names one first project. */
public record ProjectId(UUID value) implements Serializable {

    /** @throws NoSuchProject when the text is not an id */
    public static ProjectId of(String text) {
        try {
            return new ProjectId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchProject(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
