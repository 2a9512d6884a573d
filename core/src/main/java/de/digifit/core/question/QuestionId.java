// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import java.io.Serializable;
import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) implements Serializable {

    /** @throws NoSuchQuestion when the text is not an id */
    public static QuestionId of(String text) {
        try {
            return new QuestionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchQuestion(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
