// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** What can be known about a person. */
public enum DataKind {
    OWN_VIEW(true),
    RELEASED_LEVELS(true),
    AGREED_LEVELS(true),
    OBSERVATIONS(true),
    /** Without it no seminar can be held, so it goes on while a restriction is in force. */
    APPLICATIONS(false),
    /** As applications. */
    ATTENDANCE(false),
    /** State, sheets and agreement of the yearly talk; its confidential notes are nobody's but those of the two. */
    TALKS(true),
    /** Which roles somebody holds, from when to when, and who gave them; what work is done by whom goes on being known. */
    ROLES(false);

    private final boolean restrictable;

    DataKind(boolean restrictable) {
        this.restrictable = restrictable;
    }

    /** Whether it is shown to nobody else while a restriction of the person's data is in force (Art. 18 GDPR). */
    public boolean restrictable() {
        return restrictable;
    }
}
