// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * People by the finest place at which there are enough of them.
 *
 * @param teams cohorts of the teams that are large enough
 * @param others everybody else: by division, and those who are in none
 */
record ByPlace(List<Cohort> teams, Map<Place, List<Member>> others) {

    static ByPlace of(Collection<Member> people, Threshold threshold) {
        Map<Place, List<Member>> finest = people.stream()
                .collect(
                        Collectors.groupingBy(Member::place, () -> new TreeMap<>(Place.IN_ORDER), Collectors.toList()));
        List<Cohort> teams = new ArrayList<>();
        Map<Place, List<Member>> others = new TreeMap<>(Place.IN_ORDER);
        finest.forEach((place, there) -> {
            Cohort own = new Cohort(place, there);
            if (place.isTeam() && threshold.allows(own)) {
                teams.add(own);
            } else {
                others.computeIfAbsent(place.withoutTeam(), division -> new ArrayList<>())
                        .addAll(there);
            }
        });
        return new ByPlace(teams, others);
    }

    /** The teams of a division. */
    List<Cohort> teamsIn(Place division) {
        return teams.stream().filter(team -> division.holds(team.place())).toList();
    }
}
