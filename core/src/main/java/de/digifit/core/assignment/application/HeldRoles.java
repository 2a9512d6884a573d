// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.assignment.Assignments;
import de.digifit.core.assignment.NoSuchAssignment;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.assignment.RoleAssignment.Hand;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts titles and names to the roles of people, for any number of them in three statements. */
@ApplicationScoped
class HeldRoles {

    private final Assignments assignments;
    private final Profiles profiles;
    private final People people;

    @Inject
    HeldRoles(Assignments assignments, Profiles profiles, People people) {
        this.assignments = assignments;
        this.profiles = profiles;
        this.people = people;
    }

    /** What begins last comes first; who has none is missing. */
    Map<PersonId, List<HeldRole>> of(TownId town, Collection<PersonId> asked) {
        List<RoleAssignment> all = assignments.of(asked);
        Map<ProfileId, Words> titles =
                profiles.of(town).stream().collect(Collectors.toMap(RoleProfile::id, RoleProfile::title));
        Map<PersonId, String> names = people.names(
                town,
                all.stream()
                        .flatMap(one -> Stream.concat(one.assigned().stream(), one.ended().stream()))
                        .map(Hand::by)
                        .distinct()
                        .toList());
        return all.stream()
                .filter(one -> titles.containsKey(one.roleProfile()))
                .collect(Collectors.groupingBy(
                        RoleAssignment::person,
                        Collectors.mapping(
                                one -> HeldRole.of(
                                        one,
                                        Objects.requireNonNull(titles.get(one.roleProfile())),
                                        deed(one.assigned(), names),
                                        deed(one.ended(), names)),
                                Collectors.toList())));
    }

    HeldRole of(TownId town, RoleAssignment assignment) {
        return of(town, List.of(assignment.person())).getOrDefault(assignment.person(), List.of()).stream()
                .filter(role -> role.id().equals(assignment.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchAssignment(assignment.id()));
    }

    private static Optional<HeldRole.Deed> deed(Optional<Hand> hand, Map<PersonId, String> names) {
        return hand.map(done -> new HeldRole.Deed(names.getOrDefault(done.by(), ""), done.at()));
    }
}
