// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What the members of a leader's team still lack, as far as the works agreement lets the leader see it: agreed levels,
 * and own views that were released. Sorted by name; there is no order by result.
 */
@Act
@RequiresPermissions("team:lead")
public class TeamGaps {

    private static final Set<DataKind> LEVELS = Set.of(DataKind.AGREED_LEVELS, DataKind.RELEASED_LEVELS);

    private final Asker asker;
    private final Modules modules;
    private final Disclosure disclosure;
    private final People people;
    private final Standings standings;

    @Inject
    public TeamGaps(Asker asker, Modules modules, Disclosure disclosure, People people, Standings standings) {
        this.asker = asker;
        this.modules = modules;
        this.disclosure = disclosure;
        this.people = people;
        this.standings = standings;
    }

    public List<TeamMember> team() {
        modules.requireReleased(Module.TEAM_GAPS);
        Disclosure.Team team = disclosure.ofMyTeam(LEVELS, Purpose.QUALIFICATION_TALK);
        Map<PersonId, PersonalStanding> known = standings.of(team.seen(), Standings.OwnView.RELEASED);
        return team.members().stream()
                .map(person -> member(person, known, team.restricted().contains(person.id())))
                .toList();
    }

    /**
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team
     * @throws de.digifit.core.restriction.DataRestricted while nobody else sees where the person stands
     */
    public TeamMember member(PersonId id) {
        modules.requireReleased(Module.TEAM_GAPS);
        disclosure.of(id, LEVELS, Purpose.QUALIFICATION_TALK);
        Person person = people.get(asker.town(), id);
        return member(person, standings.of(List.of(id), Standings.OwnView.RELEASED), false);
    }

    private static TeamMember member(Person person, Map<PersonId, PersonalStanding> known, boolean restricted) {
        PersonalStanding standing =
                restricted ? PersonalStanding.NOTHING : Objects.requireNonNull(known.get(person.id()));
        return new TeamMember(person.id(), person.name(), standing, restricted);
    }
}
