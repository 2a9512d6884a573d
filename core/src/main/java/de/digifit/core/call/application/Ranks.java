// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.call.Interest;
import de.digifit.core.call.SelectionRule;
import de.digifit.core.changeagent.Composition;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the rule needs to know of the house: names, units, and from where the team has members already. */
@ApplicationScoped
class Ranks {

    private final TeamAccess access;
    private final People people;
    private final Units units;

    @Inject
    Ranks(TeamAccess access, People people, Units units) {
        this.access = access;
        this.people = people;
        this.units = units;
    }

    SelectionRule rule(MultiplierTeam team, Collection<Interest> answers) {
        List<Unit> all = units.of(access.town());
        List<PersonId> members =
                team.membersOn(access.today()).stream().map(Membership::person).toList();
        return SelectionRule.of(
                answers, team.units(), Composition.reached(members, units.unitsOf(members, access.today()), all), all);
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(access.town(), ids);
    }

    Map<UnitId, String> unitNames() {
        return units.names(access.town());
    }
}
