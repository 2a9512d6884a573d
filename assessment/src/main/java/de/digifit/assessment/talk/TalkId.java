// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import java.io.Serializable;
import java.util.UUID;

/** Names one talk. */
public record TalkId(UUID value) implements Serializable {

    /** @throws NoSuchTalk when the text is not an id */
    public static TalkId of(String text) {
        try {
            return new TalkId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchTalk(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
