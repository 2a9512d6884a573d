// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import java.time.LocalDate;

/**
 * What somebody has to do with a seminar.
 *
 * @param seminar code of the seminar
 * @param day the last day of the event that was attended, or the first of the one to come
 */
public record Learnt(String seminar, Stage stage, LocalDate day) {

    /** How far it is. */
    public enum Stage {
        /** Nobody has done anything about it. */
        OPEN,
        /** Applied for, not decided or waiting. */
        APPLIED,
        /** A place is certain. */
        BOOKED,
        /** Took part in enough of it. */
        DONE
    }
}
