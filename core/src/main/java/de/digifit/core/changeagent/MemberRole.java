// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

/** What somebody does in a team. */
public enum MemberRole {
    MEMBER,
    /** Speaks for the team; one at a time. */
    SPEAKER,
    /** Stands in for the speaker. */
    DEPUTY
}
