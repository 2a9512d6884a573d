// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** How the one who asks stands to the person asked about. */
public enum Relation {
    SELF,
    LEADER,
    /** Stands in for the leader. */
    DEPUTY,
    NONE
}
