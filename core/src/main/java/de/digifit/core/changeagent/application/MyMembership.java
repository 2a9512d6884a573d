// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The teams that the asker belongs to. */
@Act
@RequiresPermissions("multiplier:own")
public class MyMembership {

    private final TeamAccess access;
    private final MultiplierTeams teams;

    @Inject
    public MyMembership(TeamAccess access, MultiplierTeams teams) {
        this.access = access;
        this.teams = teams;
    }

    /** Those that count today or will, by the name of the team. */
    public List<Mine> mine() {
        return teams.with(access.person()).stream()
                .flatMap(team -> team.members().stream()
                        .filter(member -> member.person().equals(access.person()))
                        .filter(member -> !member.last().isBefore(access.today()))
                        .map(member -> new Mine(team.id(), team.name(), member)))
                .toList();
    }

    /** Those that are over, or end today, by the name of the team. */
    public List<Mine> over() {
        return teams.with(access.person()).stream()
                .flatMap(team -> team.members().stream()
                        .filter(member -> member.person().equals(access.person()))
                        .filter(member -> !member.last().isAfter(access.today()))
                        .map(member -> new Mine(team.id(), team.name(), member)))
                .toList();
    }

    /**
     * I do not go on, from tomorrow; why is nobody's business.
     *
     * @throws de.digifit.core.changeagent.NoSuchTeam when the asker does not belong to it
     */
    public void leave(TeamId id) {
        teams.hold(access.town(), id).leave(access.person(), access.today());
    }

    /** Where the asker belongs, and how. */
    public record Mine(TeamId team, String name, Membership membership) {}
}
