// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

/** What the staff council can say. */
public enum CouncilAnswer {
    AGREED,
    /** Only with reasons. */
    REFUSED,
    /** It wants to talk about it first. */
    DISCUSSION
}
