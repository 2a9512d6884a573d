// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

/**
 * A group of people.
 *
 * @param what id of the team or unit, or the lines of a list; nothing for all who hold the role of the path
 */
public record Group(Kind kind, String what) {

    /** What kind of group. */
    public enum Kind {
        TEAM,
        UNIT,
        ROLE,
        LIST
    }
}
