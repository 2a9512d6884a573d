// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

/** Who has to say yes to an application. */
public enum Route {
    /** Nobody; the leader is told. */
    DIRECT,
    /** The leader or the deputy. */
    LEADER,
    /** The leader, then the leader's leader (Amtsleitung). */
    LEADER_THEN_OFFICE,
    /** The leader, then human resources. */
    LEADER_THEN_HR;

    /** Whether somebody else decides after the leader. */
    public boolean hasSecondDesk() {
        return this == LEADER_THEN_OFFICE || this == LEADER_THEN_HR;
    }
}
