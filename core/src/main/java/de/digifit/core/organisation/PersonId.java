// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Names one person; the only name of a person that leaves the town in records. */
public record PersonId(UUID value) implements Serializable {

    /** @throws NoSuchPerson when the text is not an id: a mistyped address is no other case than an unknown person */
    public static PersonId of(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPerson(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
