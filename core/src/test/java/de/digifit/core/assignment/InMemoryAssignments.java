// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Roles of people for tests. */
public final class InMemoryAssignments implements Assignments {

    private final List<RoleAssignment> all = new ArrayList<>();

    @Override
    public List<RoleAssignment> of(Collection<PersonId> people) {
        return all.stream()
                .filter(one -> people.contains(one.person()))
                .sorted(Comparator.comparing(
                                (RoleAssignment one) -> one.period().validFrom())
                        .reversed())
                .toList();
    }

    @Override
    public RoleAssignment get(AssignmentId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchAssignment(id));
    }

    @Override
    public RoleAssignment hold(AssignmentId id) {
        return get(id);
    }

    @Override
    public void serialise(Collection<PersonId> people) {
        // Nobody else is there.
    }

    @Override
    public void add(RoleAssignment assignment) {
        all.add(assignment);
    }

    @Override
    public void remove(RoleAssignment assignment) {
        all.remove(assignment);
    }
}
