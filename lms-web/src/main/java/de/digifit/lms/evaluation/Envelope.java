// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import java.util.List;
import java.util.UUID;

/** Seals what waits in a ballot box, so that the database alone does not tell it, and shakes it each time. */
public interface Envelope {

    /** Whether this installation has a key. */
    boolean ready();

    /**
     * In a new order, and so long that its length does not tell what was added.
     *
     * @throws NoKeyForAnswers when this installation has no key
     */
    Closed seal(UUID box, List<Answer> answers);

    /** @throws NoKeyForAnswers when this installation does not have the key that sealed it */
    List<Answer> open(UUID box, Closed closed);

    /**
     * Answers that only the key opens.
     *
     * @param key which key sealed them
     */
    record Closed(String key, String text) {}
}
