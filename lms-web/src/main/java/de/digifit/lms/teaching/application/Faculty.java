// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teaching.application;

import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.Teachings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may hold seminars in a town, and who of its multiplier teams may stand beside. */
@ApplicationScoped
public class Faculty {

    private final Teachings teachings;
    private final Accounts accounts;
    private final MultiplierTeams teams;
    private final Clock clock;

    @Inject
    public Faculty(Teachings teachings, Accounts accounts, MultiplierTeams teams, Clock clock) {
        this.teachings = teachings;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    public Set<PersonId> lecturers(TownId town) {
        return Set.copyOf(accounts.holding(town, Responsibility.LECTURER, LocalDate.now(clock)));
    }

    /** The share of the working time that somebody has for the team, in per cent; of several teams the larger one. */
    public Map<PersonId, Integer> shares(TownId town) {
        return teams.of(town).stream()
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toMap(Membership::person, Membership::share, Math::max));
    }

    /** What anybody is said to be able to teach; who has left the office or the team is left out by whoever asks. */
    public List<Teaching> teachings(TownId town) {
        return teachings.of(town);
    }
}
