// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.List;

/** Who holds, held and will hold which role, kept. */
public interface Assignments {

    /** Also those that are over or have not begun; what begins last comes first. */
    List<RoleAssignment> of(Collection<PersonId> people);

    /** @throws NoSuchAssignment when there is none with this id */
    RoleAssignment get(AssignmentId id);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchAssignment when there is none with this id
     */
    RoleAssignment hold(AssignmentId id);

    /** Until the end of the transaction nobody else gives these people a role or ends one. */
    void serialise(Collection<PersonId> people);

    void add(RoleAssignment assignment);

    void remove(RoleAssignment assignment);
}
