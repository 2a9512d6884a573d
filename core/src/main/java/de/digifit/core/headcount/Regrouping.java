// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who counts with whom in the next quarter, and what is then said (peers M5, R22).
 *
 * <p>Cohorts of the quarter before go on or fall into parts. Who is new waits until there are enough for a cohort of the
 * own team, or with others of small teams for one of the own division. When a division is counted for the first time and
 * these others are too few, its smallest team joins them behind the curtain (complementary suppression). People of
 * divisions of which nothing is said form one cohort together, counted in the total only; when the question is asked for
 * the first time and they are too few, the smallest other cohort joins them.
 *
 * <p>Nothing here but {@link Cohort#after} looks at who is counted.
 */
public record Regrouping(Threshold threshold) {

    /** The cohorts of one subject, from those of the quarter before and the people asked about today. */
    public List<Cohort> next(List<Cohort> before, Collection<Head> today) {
        Map<PersonId, Head> heads = today.stream().collect(Collectors.toMap(Head::person, Function.identity()));
        List<Cohort> cohorts = new ArrayList<>();
        before.forEach(cohort -> cohorts.addAll(cohort.after(heads, threshold)));
        Set<PersonId> known = new HashSet<>();
        before.forEach(cohort -> cohort.members().stream()
                .map(Member::person)
                .filter(Objects::nonNull)
                .forEach(known::add));
        cohorts.addAll(formed(
                cohorts,
                today.stream().filter(head -> !known.contains(head.person())).toList()));
        return cohorts;
    }

    /** What is said of one subject: of the town, of each division and each team that anybody belongs to. */
    public List<Said> said(String subject, List<Cohort> cohorts, Collection<Head> today) {
        Map<Place, Said> said = new TreeMap<>(Place.IN_ORDER);
        cohorts.stream().filter(this::shown).map(cohort -> cohort.said(subject)).forEach(one -> {
            said.compute(Place.TOWN, (place, total) -> Said.sum(total, one.at(Place.TOWN)));
            one.place()
                    .withinTown()
                    .forEach(where -> said.compute(where, (place, sum) -> Said.sum(sum, one.at(where))));
        });
        said.putIfAbsent(Place.TOWN, Said.covered(subject, Place.TOWN));
        today.forEach(head ->
                head.place().withinTown().forEach(place -> said.putIfAbsent(place, Said.covered(subject, place))));
        return List.copyOf(said.values());
    }

    private boolean shown(Cohort cohort) {
        return threshold.allows(cohort) && !cohort.place().equals(Place.GONE);
    }

    private List<Cohort> formed(List<Cohort> cohorts, List<Head> newcomers) {
        ByPlace today = ByPlace.of(newcomers.stream().map(Member::of).toList(), threshold);
        Set<Place> said =
                cohorts.stream().map(cohort -> cohort.place().withoutTeam()).collect(Collectors.toSet());
        List<Cohort> formed = new ArrayList<>(today.teams());
        List<Member> rest = new ArrayList<>();
        today.others().forEach((place, there) -> {
            Cohort own = new Cohort(place, there);
            if (threshold.allows(own)) {
                formed.add(own);
            } else if (place.equals(Place.TOWN)) {
                rest.addAll(there);
            } else if (!said.contains(place)) {
                rest.addAll(withSmallest(today.teamsIn(place), own, formed));
            }
        });
        return cohorts.isEmpty() ? covering(formed, rest) : together(formed, rest);
    }

    /** Too few of a division of which nothing was said so far: its smallest team joins them; else they wait for the town. */
    private static List<Member> withSmallest(List<Cohort> teams, Cohort few, List<Cohort> formed) {
        if (teams.isEmpty()) {
            return few.members();
        }
        Cohort smallest =
                teams.stream().min(Comparator.comparingInt(Cohort::size)).orElseThrow();
        formed.remove(smallest);
        formed.add(smallest.joinedBy(few, few.place()));
        return List.of();
    }

    private List<Cohort> covering(List<Cohort> formed, List<Member> rest) {
        if (!rest.isEmpty() && rest.size() < threshold.smallestCohort()) {
            formed.stream().min(Comparator.comparingInt(Cohort::size)).ifPresent(smallest -> {
                formed.remove(smallest);
                rest.addAll(smallest.members());
            });
        }
        return together(formed, rest);
    }

    private List<Cohort> together(List<Cohort> formed, List<Member> rest) {
        Cohort town = new Cohort(Place.TOWN, rest);
        if (threshold.allows(town)) {
            formed.add(town);
        }
        return formed;
    }
}
