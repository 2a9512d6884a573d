// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

/** What a leader does about the surroundings, so that something comes into the work. It rates nobody. */
public enum Support {
    TIME,
    OPPORTUNITY,
    EQUIPMENT,
    /** Somebody who can be asked. */
    MENTOR
}
