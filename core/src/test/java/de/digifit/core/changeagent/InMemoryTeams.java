// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.List;

/** Teams that live as long as a test. */
public final class InMemoryTeams implements MultiplierTeams {

    private final List<MultiplierTeam> teams = new ArrayList<>();

    @Override
    public List<MultiplierTeam> of(TownId town) {
        return teams.stream().filter(team -> team.town().equals(town)).toList();
    }

    @Override
    public List<MultiplierTeam> with(PersonId person) {
        return teams.stream()
                .filter(team -> team.members().stream()
                        .anyMatch(member -> member.person().equals(person)))
                .toList();
    }

    @Override
    public MultiplierTeam get(TownId town, TeamId id) {
        return of(town).stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchTeam(id));
    }

    @Override
    public MultiplierTeam hold(TownId town, TeamId id) {
        return get(town, id);
    }

    @Override
    public void add(MultiplierTeam team) {
        teams.add(team);
    }
}
