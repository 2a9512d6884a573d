// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.enrolment.Group;
import de.digifit.lms.enrolment.GroupResult;
import de.digifit.lms.enrolment.GroupResult.Reason;
import de.digifit.lms.enrolment.Groups;
import de.digifit.lms.enrolment.Groups.Member;
import de.digifit.lms.path.NoSuchPath;
import de.digifit.lms.path.Path;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Finds who belongs to a group. */
@ApplicationScoped
class GroupMembers {

    private final Groups groups;
    private final Clock clock;

    @Inject
    GroupMembers(Groups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    Found of(TownId town, Path path, Group group) {
        LocalDate today = LocalDate.now(clock);
        return switch (group.kind()) {
            case TEAM -> new Found(groups.ofTeam(town, id(group), today), List.of());
            case UNIT -> new Found(groups.ofUnit(town, id(group), today), List.of());
            case ROLE -> new Found(groups.ofRole(town, path.role(), today), List.of());
            case LIST -> listed(groups.everybody(town, today), group.what());
        };
    }

    /** Each line is a service address or a full name; a name that two people bear is nobody's. */
    private static Found listed(List<Member> everybody, String lines) {
        Map<Object, Member> found = new LinkedHashMap<>();
        List<GroupResult.LeftOut> unknown = new ArrayList<>();
        for (String line :
                lines.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            String wanted = line.toLowerCase(Locale.ROOT);
            List<Member> matches = everybody.stream()
                    .filter(member -> member.mail().toLowerCase(Locale.ROOT).equals(wanted)
                            || member.name().toLowerCase(Locale.ROOT).equals(wanted))
                    .toList();
            if (matches.size() == 1) {
                found.put(matches.get(0).id(), matches.get(0));
            } else {
                unknown.add(new GroupResult.LeftOut(line, matches.isEmpty() ? Reason.UNKNOWN : Reason.AMBIGUOUS));
            }
        }
        return new Found(List.copyOf(found.values()), unknown);
    }

    private static UUID id(Group group) {
        try {
            return UUID.fromString(group.what());
        } catch (IllegalArgumentException e) {
            throw new NoSuchPath(group.what());
        }
    }

    /** Members, and lines that name nobody. */
    record Found(List<Member> members, List<GroupResult.LeftOut> unknown) {}
}
