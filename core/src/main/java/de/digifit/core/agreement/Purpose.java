// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** What something is looked at for. Written down with each view, and shown to the person. */
public enum Purpose {
    QUALIFICATION_TALK,
    APPLICATION,
    /** Training coordination looks after a qualification path. */
    PATH,
    /** Running an event: who comes, and who waits. */
    ORGANISING,
    /** Who would like to grow into a role that is needed. */
    ROLE_SEARCH,
    /** Giving somebody a role, or ending it. */
    ROLE_ASSIGNMENT,
    /** Whether the duties of a unit can be done while people are away. */
    COVER,
    /** Who becomes a multiplier: the call, the time that a leader gives, and the selection. */
    TEAM_SELECTION,
    /** Answering somebody who asked for correction or restriction of the own data. */
    RIGHTS
}
