// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

/** What people met for, in the order in which a team does. */
public enum MeetingKind {
    /** Online, 90 minutes: mandate, role, share of time, getting to know each other. */
    KICK_OFF,
    /** Online, 60 minutes: topics and the first workflows that hinder. */
    ONLINE_1,
    /** Online, 60 minutes: working groups, material for the workshop. */
    ONLINE_2,
    /** MT-01, first day. */
    TRAINING_1,
    /** MT-01, second day. */
    TRAINING_2,
    /** The monthly round of guides. */
    ROUND,
    /** Six weeks after the training: how the plan for 90 days stands. */
    SIX_WEEKS,
    /** A working group. */
    GROUP
}
