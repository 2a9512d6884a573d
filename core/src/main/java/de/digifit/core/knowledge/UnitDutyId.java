// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import java.io.Serializable;
import java.util.UUID;

/** Names one duty of one unit. */
public record UnitDutyId(UUID value) implements Serializable {

    /** @throws NoSuchDuty when the text is not an id */
    public static UnitDutyId of(String text) {
        try {
            return new UnitDutyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchDuty(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
