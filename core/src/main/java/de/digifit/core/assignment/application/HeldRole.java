// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that somebody holds, held or will hold.
 *
 * @param version how often it was changed since it was given
 * @param assigned by whom and when; nobody where it was there before anybody gave it here
 * @param ended by whom and when the last day was said, if not at once
 */
public record HeldRole(
        AssignmentId id, Words title, Period period, int version, Optional<Deed> assigned, Optional<Deed> ended) {

    /** Who did it, by name; empty where that person has left. */
    public record Deed(String name, Instant at) {}

    static HeldRole of(RoleAssignment assignment, Words title, Optional<Deed> assigned, Optional<Deed> ended) {
        return new HeldRole(assignment.id(), title, assignment.period(), assignment.version(), assigned, ended);
    }

    public boolean overOn(LocalDate today) {
        LocalDate last = period.validTo();
        return last != null && last.isBefore(today);
    }
}
