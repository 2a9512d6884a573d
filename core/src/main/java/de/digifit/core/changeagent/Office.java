// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

/** Who has to know of a mandate before a team begins. */
public enum Office {
    STAFF_COUNCIL,
    /** Speaks for severely disabled people (Schwerbehindertenvertretung). */
    DISABILITY,
    EQUALITY,
    IT,
    DATA_PROTECTION
}
