// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

/** What an estimate answers when it is asked for a target. It proposes; what counts is the agreed level. */
public enum Verdict {
    /** Nothing is known, or only what is too old. No level, and no gap. */
    UNKNOWN,
    /** Likely enough, by more than the own view, and with practice where the level needs it. */
    FULFILLED,
    /** Likely enough that it is not reached yet. */
    OPEN,
    /** Something is known, but not enough to say. */
    UNDECIDED;

    public boolean decided() {
        return this == FULFILLED || this == OPEN;
    }

    /** Whether somebody who has this answer learns something from the other. */
    boolean isChangedBy(Verdict after) {
        return this != after && (decided() || after.decided());
    }
}
