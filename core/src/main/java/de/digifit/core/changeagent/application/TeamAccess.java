// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.NoSuchTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Who gets to see a team, and who works in it: that follows from belonging to it, not from an account. */
@ApplicationScoped
public class TeamAccess {

    private static final String SEES = "multiplier:see";
    private static final String KEEPS = "multiplier:keep";

    private final Asker asker;
    private final MultiplierTeams teams;
    private final Clock clock;

    @Inject
    public TeamAccess(Asker asker, MultiplierTeams teams, Clock clock) {
        this.asker = asker;
        this.teams = teams;
        this.clock = clock;
    }

    /** @throws NoSuchTeam when the asker neither belongs to it nor looks after teams, or it is of another town */
    public MultiplierTeam seen(TeamId id) {
        MultiplierTeam team = teams.get(town(), id);
        if (!sees(team)) {
            throw new NoSuchTeam(id);
        }
        return team;
    }

    /** @throws NoSuchTeam when the asker neither belongs to it today nor keeps teams, or it is of another town */
    public MultiplierTeam worked(TeamId id) {
        MultiplierTeam team = teams.get(town(), id);
        if (!works(team)) {
            throw new NoSuchTeam(id);
        }
        return team;
    }

    public boolean sees(MultiplierTeam team) {
        return may(SEES)
                || team.members().stream().anyMatch(member -> member.person().equals(person()));
    }

    public boolean works(MultiplierTeam team) {
        return may(KEEPS) || team.hasMember(person(), today());
    }

    public boolean keeps() {
        return may(KEEPS);
    }

    /** Whether the asker sits in the committee that chooses, for coordination or for the staff council. */
    public boolean chooses() {
        return may("selection:see");
    }

    /** Whether the asker speaks there for the staff council. */
    public boolean hears() {
        return may("selection:answer");
    }

    /** Whether the asker decides what a team cannot: the municipal CDO. */
    public boolean decides() {
        return may("multiplier:decide");
    }

    private boolean may(String permission) {
        return asker.get().responsibilities().stream()
                .anyMatch(responsibility -> responsibility.permissions().contains(permission));
    }

    public PersonId person() {
        return asker.person();
    }

    public TownId town() {
        return asker.town();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
