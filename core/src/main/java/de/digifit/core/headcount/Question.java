// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

/** What is counted. Each question has its own cohorts, for each of its subjects. */
public enum Question {
    /** Who lacks the agreed level of a target; the subject is the competency. */
    NEED,
    /** Who should take a seminar again; the subject is its code. */
    REFRESHER,
    /** Where the yearly talk of somebody stands; the subject is the state. Counted for the whole town only. */
    TALK,
    /** What came of agreed seminars; the subject is the code of the seminar and the answer. For the whole town only. */
    TRANSFER
}
