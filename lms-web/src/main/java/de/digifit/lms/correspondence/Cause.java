// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.lms.wording.LetterKind;

/**
 * What a letter tells of. From one cause somebody gets one letter of a kind, however often the cause is told.
 *
 * @param key such as the id of a step
 * @param part 0 for the letter itself, above for the further dates that belong to it
 */
public record Cause(String key, LetterKind kind, int part) {

    public Cause(String key, LetterKind kind) {
        this(key, kind, 0);
    }

    /** The further date number so and so. */
    public Cause further(int number) {
        return new Cause(key, LetterKind.FURTHER_DATE, number);
    }
}
