// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

/** For what reasons coordination may deviate from the ranking: the agreed list. */
public enum Criterion {
    /** The task needs it now (fachlicher Bedarf). */
    NEED,
    /** Has waited for long. */
    WAITING_TIME,
    /** Equality of women and men, part-time, care. */
    EQUALITY,
    /** Priority of severely disabled people (SGB IX); the SBV is heard before. */
    PRIORITY,
    /** Drawn by lot between equals. */
    LOT
}
