// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a team is made up, against what its mandate asks for.
 *
 * @param covered units of the mandate in which, or below which, somebody of the team works
 * @param missing the others
 * @param untold offices that were not told of the mandate yet
 * @param spokenFor whether somebody speaks for the team
 */
public record Composition(List<UnitId> covered, List<UnitId> missing, List<Office> untold, boolean spokenFor) {

    public Composition {
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
        untold = List.copyOf(untold);
    }

    /** @param workplaces in which unit each member works */
    public static Composition of(
            MultiplierTeam team, Collection<Membership> members, Map<PersonId, UnitId> workplaces, List<Unit> units) {
        Set<UnitId> reached = reached(members.stream().map(Membership::person).toList(), workplaces, units);
        Map<Boolean, List<UnitId>> split = team.units().stream().collect(Collectors.partitioningBy(reached::contains));
        return new Composition(
                split.getOrDefault(true, List.of()),
                split.getOrDefault(false, List.of()),
                Arrays.stream(Office.values())
                        .filter(office -> !team.informed().contains(office))
                        .toList(),
                members.stream().anyMatch(Membership::speaker));
    }

    /** The units in which these people work, and all units above. */
    public static Set<UnitId> reached(Collection<PersonId> people, Map<PersonId, UnitId> workplaces, List<Unit> units) {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Set<UnitId> reached = new HashSet<>();
        for (PersonId person : people) {
            Unit unit = byId.get(workplaces.get(person));
            while (unit != null && reached.add(unit.id())) {
                unit = unit.parent().map(byId::get).orElse(null);
            }
        }
        return reached;
    }

    public boolean complete() {
        return missing.isEmpty() && untold.isEmpty() && spokenFor;
    }
}
