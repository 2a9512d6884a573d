// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

/** How far a stand-in card is. */
public enum CardState {
    DRAFT,
    /** Whoever stands in has tried it and can work with it. */
    CHECKED,
    RELEASED,
    /** Released half a year ago or more: it still holds, and somebody should look whether it is right. Never kept. */
    REVIEW_DUE,
    /** Replaced by another one, or the work is done otherwise now. */
    OUTDATED;

    /** Whether it is still being written. */
    public boolean open() {
        return this == DRAFT || this == CHECKED;
    }

    /** Whether the unit works by it. */
    public boolean holds() {
        return this == RELEASED || this == REVIEW_DUE;
    }
}
