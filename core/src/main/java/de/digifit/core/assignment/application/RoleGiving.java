// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.assignment.AlreadyBegun;
import de.digifit.core.assignment.AssignmentChanged;
import de.digifit.core.assignment.AssignmentId;
import de.digifit.core.assignment.Assignments;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.TargetChange;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Giving roles to people, one by one, and ending them: by the leader, who stands in, or, for people whom nobody leads, by
 * who keeps the role profiles. Each of them is written down as having looked.
 */
@Act
@RequiresPermissions("role:assign")
public class RoleGiving {

    private final Reach reach;
    private final Giving giving;
    private final HeldRoles held;
    private final Assignments assignments;

    @Inject
    public RoleGiving(Reach reach, Giving giving, HeldRoles held, Assignments assignments) {
        this.reach = reach;
        this.giving = giving;
        this.held = held;
        this.assignments = assignments;
    }

    /** The people to whom the asker may give roles, by name. */
    public Circle circle() {
        return new Circle(holders(reach.team()), holders(reach.leaderless()), reach.keepsProfiles());
    }

    private List<Holder> holders(List<Person> people) {
        Map<PersonId, List<HeldRole>> roles =
                held.of(reach.town(), people.stream().map(Person::id).toList());
        LocalDate today = reach.today();
        return people.stream()
                .map(person -> new Holder(
                        person.id(),
                        person.name(),
                        roles.getOrDefault(person.id(), List.of()).stream()
                                .filter(role -> !role.overOn(today))
                                .toList()))
                .toList();
    }

    /**
     * All roles of one person, also those that are over.
     *
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team
     * @throws de.digifit.core.assignment.LedBySomebody when who keeps the profiles asks and there is a leader
     * @throws de.digifit.core.assignment.OwnRole when it is the asker
     */
    public Holder of(PersonId id) {
        Person person = reach.require(id);
        return new Holder(id, person.name(), held.of(reach.town(), List.of(id)).getOrDefault(id, List.of()));
    }

    /** The roles that can be given, by code. */
    public List<RoleProfile> choice() {
        return giving.choice(reach.town());
    }

    public LocalDate today() {
        return reach.today();
    }

    /** What would be asked of the person beyond what is asked already. Errors as with {@link #give}. */
    public List<TargetChange> preview(PersonId id, NewAssignment planned) {
        Person person = reach.require(id);
        giving.prepare(person, planned, reach.hand());
        return giving.gained(id, profile(planned.profile()), planned.from());
    }

    /**
     * @throws de.digifit.core.assignment.NotGivenAnyMore when the profile is retired
     * @throws de.digifit.core.assignment.BeginsInThePast when the first day is over
     * @throws de.digifit.core.assignment.EndsBeforeItBegins when the last day is before the first
     * @throws de.digifit.core.assignment.NotEmployed when the person does not work for the town on the first day
     * @throws de.digifit.core.assignment.HeldAlready when the person holds the role on one of the days
     */
    public void give(PersonId id, NewAssignment planned) {
        giving.give(reach.require(id), planned, reach.hand());
    }

    /** One role of one person, and what ends with it. */
    public Ending ending(AssignmentId id) {
        RoleAssignment assignment = assignments.get(id);
        Person person = reach.require(assignment.person());
        LocalDate first = assignment.period().validFrom();
        LocalDate day = first.isAfter(reach.today()) ? first : reach.today();
        return new Ending(
                person.id(),
                person.name(),
                held.of(reach.town(), assignment),
                assignment.takenBackOn(reach.today()),
                giving.lost(person.id(), profile(assignment.roleProfile()), day));
    }

    /**
     * The role ends with that day, which still counts.
     *
     * @param seen the version that was read
     * @throws AssignmentChanged when it is another one by now
     * @throws de.digifit.core.assignment.AssignmentOver when it is history
     * @throws de.digifit.core.assignment.EndsInThePast when the last day is over
     * @throws de.digifit.core.assignment.HeldAlready when the role is held again on one of the days that are added
     */
    public void end(AssignmentId id, LocalDate last, int seen) {
        RoleAssignment assignment = assignments.hold(id);
        giving.end(reach.require(assignment.person()), assignment, last, seen, reach.hand());
    }

    /**
     * As if it had never been said.
     *
     * @throws AssignmentChanged when it is another version by now
     * @throws AlreadyBegun when it began before today
     */
    public void takeBack(AssignmentId id, int seen) {
        RoleAssignment assignment = assignments.hold(id);
        reach.require(assignment.person());
        assignment.requireTakenBack(seen, reach.today());
        assignments.remove(assignment);
    }

    private RoleProfile profile(ProfileId id) {
        return giving.profile(reach.town(), id);
    }

    /**
     * @param withoutLeader people whom nobody leads; empty for who keeps no profiles
     * @param keepsProfiles whether the asker may give a role to a whole unit
     */
    public record Circle(List<Holder> team, List<Holder> withoutLeader, boolean keepsProfiles) {

        public Circle {
            team = List.copyOf(team);
            withoutLeader = List.copyOf(withoutLeader);
        }
    }

    /** Somebody and the roles, what begins last first. */
    public record Holder(PersonId person, String name, List<HeldRole> roles) {

        public Holder {
            roles = List.copyOf(roles);
        }
    }

    /**
     * @param takeBack whether it may be taken back as if it had never been said
     * @param lost what is not asked any more without it, or less
     */
    public record Ending(PersonId person, String name, HeldRole role, boolean takeBack, List<TargetChange> lost) {

        public Ending {
            lost = List.copyOf(lost);
        }
    }
}
