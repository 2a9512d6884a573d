// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.assignment.Assignments;
import de.digifit.core.assignment.HeldAlready;
import de.digifit.core.assignment.NotEmployed;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.assignment.RoleAssignment.Hand;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Units;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Profiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import de.digifit.core.role.TargetChange;
import de.digifit.core.role.Targets;
import de.digifit.core.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of giving a role that need to know what is there already. */
@ApplicationScoped
class Giving {

    private final Assignments assignments;
    private final Profiles profiles;
    private final Roles roles;
    private final Units units;

    @Inject
    Giving(Assignments assignments, Profiles profiles, Roles roles, Units units) {
        this.assignments = assignments;
        this.profiles = profiles;
        this.roles = roles;
        this.units = units;
    }

    /** Those in use, by code. */
    List<RoleProfile> choice(TownId town) {
        return profiles.of(town).stream().filter(profile -> !profile.retired()).toList();
    }

    /** @throws de.digifit.core.role.NoSuchProfile when the town has none with this id */
    RoleProfile profile(TownId town, ProfileId id) {
        return profiles.get(town, id);
    }

    /**
     * What would be kept; nothing is kept yet.
     *
     * @throws NotEmployed when the person does not work for the town on the first day
     * @throws HeldAlready when the person holds the role on one of the days
     */
    RoleAssignment prepare(Person person, NewAssignment planned, Hand hand) {
        RoleProfile profile = profiles.get(person.town(), planned.profile());
        RoleAssignment given = RoleAssignment.give(person.id(), profile, planned.from(), planned.until(), hand);
        if (units.unitsOf(List.of(person.id()), planned.from()).isEmpty()) {
            throw new NotEmployed(person.name(), planned.from());
        }
        requireFree(person, profile, given, assignments.of(List.of(person.id())));
        return given;
    }

    /** Errors as with {@link #prepare}. */
    void give(Person person, NewAssignment planned, Hand hand) {
        assignments.serialise(List.of(person.id()));
        assignments.add(prepare(person, planned, hand));
    }

    /**
     * Says the last day, or another one. Errors as with {@link RoleAssignment#end}.
     *
     * @throws HeldAlready when the role is held again on one of the days that are added
     */
    void end(Person person, RoleAssignment assignment, LocalDate last, int seen, Hand hand) {
        assignments.serialise(List.of(person.id()));
        RoleProfile profile = profiles.get(person.town(), assignment.roleProfile());
        // Read before the change: reading after it would write it, and the database refuses without a sentence.
        List<RoleAssignment> all = assignments.of(List.of(person.id()));
        assignment.end(last, seen, hand);
        requireFree(person, profile, assignment, all);
    }

    UnitGiving.Split split(TownId town, List<Colleague> all, NewAssignment planned, Hand hand) {
        RoleProfile profile = profiles.get(town, planned.profile());
        Period wanted = RoleAssignment.give(hand.by(), profile, planned.from(), planned.until(), hand)
                .period();
        Set<PersonId> having = assignments.of(ids(all)).stream()
                .filter(other -> other.roleProfile().equals(profile.id()))
                .filter(other -> other.period().overlaps(wanted))
                .map(RoleAssignment::person)
                .collect(Collectors.toSet());
        return new UnitGiving.Split(
                all.stream().filter(one -> !having.contains(one.id())).toList(),
                all.stream().filter(one -> having.contains(one.id())).toList());
    }

    UnitGiving.Split giveAll(TownId town, List<Colleague> all, NewAssignment planned, Hand hand) {
        assignments.serialise(ids(all));
        UnitGiving.Split split = split(town, all, planned, hand);
        RoleProfile profile = profiles.get(town, planned.profile());
        split.getting().stream()
                .map(one -> RoleAssignment.give(one.id(), profile, planned.from(), planned.until(), hand))
                .forEach(assignments::add);
        return split;
    }

    private static List<PersonId> ids(List<Colleague> all) {
        return all.stream().map(Colleague::id).toList();
    }

    private static void requireFree(Person person, RoleProfile profile, RoleAssignment own, List<RoleAssignment> all) {
        all.stream()
                .filter(other -> !other.id().equals(own.id()))
                .filter(other -> other.roleProfile().equals(profile.id()))
                .filter(other -> other.period().overlaps(own.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw new HeldAlready(person.name(), profile.title(), other.period());
                });
    }

    /** What the role asks for beyond what the person's other roles ask for on that day. */
    List<TargetChange> gained(PersonId person, RoleProfile profile, LocalDate day) {
        return TargetChange.between(without(person, profile, day), with(person, profile, day));
    }

    /** What is not asked of the person any more without the role, or less. */
    List<TargetChange> lost(PersonId person, RoleProfile profile, LocalDate day) {
        return TargetChange.between(with(person, profile, day), without(person, profile, day));
    }

    private Targets with(PersonId person, RoleProfile profile, LocalDate day) {
        List<RoleProfile> held = new ArrayList<>(roles.heldBy(person, day));
        held.add(profile);
        return Targets.ofRoles(held);
    }

    private Targets without(PersonId person, RoleProfile profile, LocalDate day) {
        return Targets.ofRoles(roles.heldBy(person, day).stream()
                .filter(held -> !held.id().equals(profile.id()))
                .toList());
    }
}
