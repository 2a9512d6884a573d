// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import java.io.Serializable;
import java.util.UUID;

/** Names one edition of an item; answers keep it, so they keep the very words they were given to. */
public record ItemId(UUID value) implements Serializable {

    /** @throws NoSuchItem when the text is not an id */
    public static ItemId of(String text) {
        try {
            return new ItemId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchItem(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
