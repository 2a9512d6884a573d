// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

/** Where the staff council's part stands on a day. */
public enum CouncilState {
    /** It has no part here. */
    NOT_NEEDED,
    /** It was told; that is enough. */
    INFORMED,
    /** It has until a day to answer. */
    ASKED,
    /** The period begins with a discussion that has not taken place yet. */
    TO_DISCUSS,
    AGREED,
    /** It has not answered in time, and that counts as consent. */
    CONSENT_BY_SILENCE,
    /** It has not answered in time, and that means nothing. */
    OVERDUE,
    REFUSED
}
