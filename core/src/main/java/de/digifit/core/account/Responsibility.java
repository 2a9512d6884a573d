// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account;

import java.util.Set;

/**
 * What somebody has to do in DigiFit. Not a job title and not a role profile: one person can hold several.
 *
 * <p>The permissions are Shiro wildcard permissions and say what may be done at all; of whom something may be seen is
 * decided by the works agreement.
 */
public enum Responsibility {
    /** Everybody who works for the town. */
    EMPLOYEE(
            "competency:own",
            "seminar:apply",
            "evidence:own",
            "path:own",
            "letter:own",
            "calendar:own",
            "talk:own",
            "duty:read",
            "card:own",
            "multiplier:own",
            "round:own",
            "evaluation:answer"),
    /** Leads a unit, or stands in for a leader; follows from the reporting lines at signing in. */
    LEADER("team:lead", "role:search", "role:assign", "duty:keep"),
    /** Member of a multiplier team. */
    MULTIPLIER("need:see", "training:plan", "multiplier:see", "item:keep"),
    /** Training coordination (Fortbildungskoordination). */
    COORDINATION(
            "agreement:switch",
            "need:see",
            "training:plan",
            "season:see",
            "application:forOthers",
            "attendance:correct",
            "attendance:print",
            "choice:forOthers",
            "document:keep",
            "application:decide",
            "route:keep",
            "seminar:keep",
            "profile:keep",
            "framework:keep",
            "venue:keep",
            "participant:see",
            "path:coordinate",
            "selection:see",
            "selection:keep",
            "wording:keep",
            "letter:print",
            "talk:coordinate",
            "role:search",
            "role:assign",
            "multiplier:see",
            "multiplier:keep",
            "item:keep",
            "evaluation:read",
            "evaluation:keep",
            "effectiveness:read"),
    /** Holds seminars. */
    LECTURER("attendance:keep", "attendance:correct", "attendance:print", "choice:forOthers", "evaluation:read"),
    /** Municipal CDO. */
    CDO("need:see", "season:see", "multiplier:see", "multiplier:decide"),
    /** Staff council (Personalrat): sees rules and what the system does, never anybody's levels. */
    STAFF_COUNCIL("agreement:inspect", "selection:see", "selection:answer", "multiplier:see", "effectiveness:read"),
    /**
     * Data protection officer: deletes by rule and holds, answers who asks for correction or restriction, and reads the
     * audit log.
     */
    DATA_PROTECTION("agreement:inspect", "retention:keep", "rights:answer", "audit:read"),
    /** Runs the installation and sees no personal results. */
    OPERATOR("operation:see");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> permissions;

    Responsibility(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
