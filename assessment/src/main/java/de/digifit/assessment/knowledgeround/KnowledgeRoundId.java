// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import java.io.Serializable;
import java.util.UUID;

/** Names one knowledge round. */
public record KnowledgeRoundId(UUID value) implements Serializable {

    /** @throws NoSuchRound when the text is not an id */
    public static KnowledgeRoundId of(String text) {
        try {
            return new KnowledgeRoundId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchRound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
