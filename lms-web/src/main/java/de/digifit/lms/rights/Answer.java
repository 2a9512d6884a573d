// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

/**
 * What data protection says to a request.
 *
 * @param words what was done, or why not; the person reads them
 */
public record Answer(Outcome outcome, String words) {

    /** @throws NotSaid when nothing is said */
    public Answer {
        words = words.strip();
        if (words.isEmpty()) {
            throw new NotSaid(NotSaid.What.WHY);
        }
    }
}
