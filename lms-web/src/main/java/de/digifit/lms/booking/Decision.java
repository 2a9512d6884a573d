// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import java.time.Instant;

/**
 * Who decided a step, when, for whom and why.
 *
 * @param by who acted
 * @param onBehalfOf the leader for whom a deputy acted, or the same as {@code by}
 * @param why a category and words, or empty where none is needed
 */
public record Decision(PersonId by, PersonId onBehalfOf, String why, Instant at) {

    public static Decision of(PersonId by, Instant at) {
        return new Decision(by, by, "", at);
    }

    public boolean inVertretung() {
        return !by.equals(onBehalfOf);
    }
}
