// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.infrastructure;

import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.Desk;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaRoles implements Roles {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Map<PersonId, List<RoleProfile>> heldBy(Collection<PersonId> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        if (people.size() == 1) {
            PersonId person = people.iterator().next();
            List<RoleProfile> held = heldBy(person, day);
            return held.isEmpty() ? Map.of() : Map.of(person, held);
        }
        List<RoleAssignment> assignments = assignments(people, day);
        Map<ProfileId, RoleProfile> profiles = profiles(assignments);
        Map<PersonId, List<RoleProfile>> held = new HashMap<>();
        for (RoleAssignment assignment : assignments) {
            held.computeIfAbsent(assignment.person(), person -> new ArrayList<>())
                    .add(profiles.get(assignment.roleProfile()));
        }
        return held;
    }

    /** One statement, and one that is translated once: most pages ask for one person only. */
    @Override
    public List<RoleProfile> heldBy(PersonId person, LocalDate day) {
        return entities.createQuery("""
                        select distinct p from RoleProfile p left join fetch p.targets where p.id in (
                            select a.roleProfile from RoleAssignment a
                            where a.person = :person and a.period.validFrom <= :day
                              and (a.period.validTo is null or a.period.validTo >= :day))
                        order by p.code
                        """, RoleProfile.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Desk desk(PersonId person, LocalDate day) {
        return Desk.of(entities.createQuery("""
                        select p.code from RoleAssignment a join RoleProfile p on p.id = a.roleProfile
                        where a.person = :person and a.period.validFrom <= :day
                          and (a.period.validTo is null or a.period.validTo >= :day)
                        """, String.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList());
    }

    private List<RoleAssignment> assignments(Collection<PersonId> people, LocalDate day) {
        return entities.createQuery("""
                        select a from RoleAssignment a
                        where a.person in :people and a.period.validFrom <= :day
                          and (a.period.validTo is null or a.period.validTo >= :day)
                        """, RoleAssignment.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("day", day)
                .getResultList();
    }

    // As a list: a stream would repeat a profile whose targets do not come one after the other.
    private Map<ProfileId, RoleProfile> profiles(List<RoleAssignment> assignments) {
        return entities
                .createQuery(
                        "select distinct p from RoleProfile p left join fetch p.targets where p.id in :ids",
                        RoleProfile.class)
                .setParameter(
                        "ids",
                        assignments.stream()
                                .map(assignment -> assignment.roleProfile().value())
                                .distinct()
                                .toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RoleProfile::id, Function.identity()));
    }
}
