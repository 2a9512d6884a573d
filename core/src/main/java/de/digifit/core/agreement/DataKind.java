// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** What can be known about a person. */
public enum DataKind {
    OWN_VIEW,
    RELEASED_LEVELS,
    AGREED_LEVELS,
    OBSERVATIONS,
    APPLICATIONS,
    ATTENDANCE,
    /** State, sheets and agreement of the yearly talk; its confidential notes are nobody's but those of the two. */
    TALKS,
    /** Which roles somebody holds, from when to when, and who gave them. */
    ROLES
}
