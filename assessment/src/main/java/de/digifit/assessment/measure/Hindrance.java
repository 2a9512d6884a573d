// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

/** What stands in the way; as a rule the surroundings and not the person. */
public enum Hindrance {
    TIME,
    OPPORTUNITY,
    EQUIPMENT,
    SUPPORT,
    /** It does not fit the tasks that the person has. */
    TASKS
}
