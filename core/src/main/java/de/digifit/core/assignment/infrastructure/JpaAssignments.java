// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.infrastructure;

import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.Assignments;
import de.digifit.core.assignment.NoSuchAssignment;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAssignments implements Assignments {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<RoleAssignment> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select a from RoleAssignment a where a.person in :people
                        order by a.period.validFrom desc, a.id desc
                        """, RoleAssignment.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }

    @Override
    public RoleAssignment get(AssignmentId id) {
        return Optional.ofNullable(entities.find(RoleAssignment.class, id.value()))
                .orElseThrow(() -> new NoSuchAssignment(id));
    }

    @Override
    public RoleAssignment hold(AssignmentId id) {
        RoleAssignment assignment = get(id);
        entities.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
        return assignment;
    }

    // In one order, so that two who want the same people do not wait for each other.
    @Override
    public void serialise(Collection<PersonId> people) {
        people.stream().map(PersonId::toString).sorted().forEach(person -> entities.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "role " + person)
                .getResultList());
    }

    @Override
    public void add(RoleAssignment assignment) {
        entities.persist(assignment);
    }

    @Override
    public void remove(RoleAssignment assignment) {
        entities.remove(assignment);
    }
}
