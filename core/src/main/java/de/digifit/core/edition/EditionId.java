// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import java.io.Serializable;
import java.util.UUID;

/** Names an edition that is kept. */
public record EditionId(UUID value) implements Serializable {

    /** @throws NoSuchEdition when the text is not an id */
    public static EditionId of(String text) {
        try {
            return new EditionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
