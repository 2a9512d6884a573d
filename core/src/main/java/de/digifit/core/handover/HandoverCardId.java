// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import java.io.Serializable;
import java.util.UUID;

/** Names one edition of a stand-in card. */
public record HandoverCardId(UUID value) implements Serializable {

    /** @throws NoSuchCard when the text is not an id */
    public static HandoverCardId of(String text) {
        try {
            return new HandoverCardId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchCard(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
