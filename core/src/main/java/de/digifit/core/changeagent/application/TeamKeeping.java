// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.Office;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Keeping the mandates that the head of administration has signed: a team begins with one, and goes on with another.
 *
 * <p>The signature stands on paper (D22), under the file number that is kept here.
 */
@Act
@RequiresPermissions("multiplier:keep")
public class TeamKeeping {

    private final TeamAccess access;
    private final MultiplierTeams teams;
    private final Units units;
    private final People people;

    @Inject
    public TeamKeeping(TeamAccess access, MultiplierTeams teams, Units units, People people) {
        this.people = people;
        this.access = access;
        this.teams = teams;
        this.units = units;
    }

    /** Those that a mandate can name, by name. */
    public List<Unit> units() {
        return units.of(access.town());
    }

    /** Those directly below the top: a team is for whole divisions. All where the town has no others. */
    public List<Unit> divisions() {
        List<Unit> all = units();
        Set<UnitId> tops = all.stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(Unit::id)
                .collect(Collectors.toSet());
        List<Unit> below = all.stream()
                .filter(unit -> unit.parent().filter(tops::contains).isPresent())
                .toList();
        return below.isEmpty() ? all : below;
    }

    public LocalDate today() {
        return access.today();
    }

    /**
     * A team begins.
     *
     * @throws de.digifit.core.changeagent.MandateWithoutEnd when nobody says until when
     * @throws de.digifit.core.changeagent.PeriodNotPossible when it would end before it begins
     * @throws de.digifit.core.changeagent.ShareOutOfRange when it gives no time, or more than there is
     */
    public TeamId begin(NewMandate said) {
        Mandate mandate = Mandate.give(
                said.goal(), said.givenOn(), said.file(), said.until(), said.sponsor(), said.share(), said.reportTo());
        MultiplierTeam team = new MultiplierTeam(access.town(), said.name(), mandate, said.units(), said.informed());
        teams.add(team);
        return team.id();
    }

    /** @throws de.digifit.core.changeagent.NoSuchTeam when the town has none with this id */
    public MultiplierTeam team(TeamId id) {
        return teams.get(access.town(), id);
    }

    /**
     * The name of somebody of the team.
     *
     * @throws de.digifit.core.organisation.NoSuchPerson when the person never belonged to it
     */
    public String member(TeamId id, PersonId person) {
        if (team(id).members().stream().noneMatch(one -> one.person().equals(person))) {
            throw new NoSuchPerson(person);
        }
        return people.get(access.town(), person).name();
    }

    /** An office was told of the mandate. */
    public void told(TeamId id, Office office) {
        hold(id).told(office);
    }

    /**
     * The mandate runs until another day.
     *
     * @throws de.digifit.core.changeagent.PeriodNotPossible when that day is over, or before the mandate
     */
    public void renew(TeamId id, LocalDate until, String file) {
        hold(id).renew(until, file, access.today());
    }

    /**
     * Somebody does not come any more; the day still counts.
     *
     * @throws de.digifit.core.changeagent.PeriodNotPossible when the day is over
     * @throws de.digifit.core.changeagent.NoSuchTeam when the person does not belong to it by then
     */
    public void farewell(TeamId id, PersonId person, LocalDate last) {
        if (last.isBefore(access.today())) {
            throw PeriodNotPossible.over(last);
        }
        hold(id).leave(person, last);
    }

    private MultiplierTeam hold(TeamId id) {
        return teams.hold(access.town(), id);
    }
}
