// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.Group;
import de.digifit.lms.enrolment.GroupResult;
import de.digifit.lms.enrolment.GroupResult.Reason;
import de.digifit.lms.enrolment.Groups.Member;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Enrols a whole group in one act: a multiplier team, a unit, all who hold the role of the path, or a list of people
 * such as a steering group. Doing it again changes nothing. Who left the path is not put back on it.
 */
@Act
@RequiresPermissions("path:coordinate")
public class GroupEnrolment {

    private final Asker asker;
    private final Register register;
    private final GroupMembers members;
    private final Units units;
    private final MultiplierTeams teams;

    @Inject
    public GroupEnrolment(Asker asker, Register register, GroupMembers members, Units units, MultiplierTeams teams) {
        this.asker = asker;
        this.register = register;
        this.members = members;
        this.units = units;
        this.teams = teams;
    }

    public Path path(PathId id) {
        return register.path(asker.town(), id);
    }

    /** The teams and units of the town. */
    public List<Choice> groups() {
        TownId town = asker.town();
        return Stream.concat(
                        teams.of(town).stream()
                                .map(team -> new Choice(
                                        new Group(Group.Kind.TEAM, team.id().toString()), team.name())),
                        units.of(town).stream()
                                .map(unit -> new Choice(
                                        new Group(
                                                Group.Kind.UNIT,
                                                unit.id().value().toString()),
                                        unit.name())))
                .toList();
    }

    /**
     * Enrols everybody of the group who is not yet on the path.
     *
     * @param onlyRole leaves out people without the role that the path is meant for
     * @param why which group it is; each person reads it
     */
    public GroupResult enrol(PathId id, Group group, boolean onlyRole, String why) {
        TownId town = asker.town();
        Path path = register.hold(town, id);
        Set<PersonId> on = register.on(path).stream().map(Enrolment::person).collect(Collectors.toSet());
        Set<PersonId> left = new HashSet<>(register.leavers(path));
        GroupMembers.Found found = members.of(town, path, group);
        GroupResult.Builder result = new GroupResult.Builder();
        found.unknown().forEach(result::leftOut);
        for (Member member : found.members()) {
            if (on.contains(member.id())) {
                result.already(member.name());
                continue;
            }
            Optional<Reason> against = against(path, member, left, onlyRole);
            if (against.isPresent()) {
                result.leftOut(member.name(), against.get());
            } else {
                register.add(path, member.id(), Way.GROUP, asker.person(), why);
                on.add(member.id());
                result.enrolled(member.name());
            }
        }
        return result.build();
    }

    private static Optional<Reason> against(Path path, Member member, Set<PersonId> left, boolean onlyRole) {
        if (!member.employed()) {
            return Optional.of(Reason.NOT_EMPLOYED);
        }
        if (left.contains(member.id())) {
            return Optional.of(Reason.LEFT_BEFORE);
        }
        return onlyRole && !member.roles().contains(path.role()) ? Optional.of(Reason.OTHER_ROLE) : Optional.empty();
    }

    /** A group to choose, and its name. */
    public record Choice(Group group, String name) {}
}
