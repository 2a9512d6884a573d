// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * People who are counted together for good: whatever was ever said about one of them was said about all.
 *
 * <p>Members stay, even when they move or leave alone, and are counted where the cohort is. Only a part that is large
 * enough itself can go its own way, if as many remain, and if each part's count speaks about none of its members; so the
 * difference between two quarters is never about a smaller group.
 */
public record Cohort(Place place, List<Member> members) {

    /** A count this near to none or all would speak about each single member; only a bound is said then. */
    static final int MARGIN = 3;

    public Cohort {
        members = List.copyOf(members);
    }

    public int size() {
        return members.size();
    }

    /** For how many members it holds what was asked. */
    int counted() {
        return (int) members.stream().filter(Member::counted).count();
    }

    /** Whether the count is so far from none and all that it is said as it is. */
    boolean exact() {
        return counted() >= MARGIN && size() - counted() >= MARGIN;
    }

    Said said(String subject) {
        int low = counted() < MARGIN ? 0 : counted();
        int high = counted() < MARGIN ? MARGIN - 1 : counted();
        if (size() - counted() < MARGIN) {
            low = size() - MARGIN + 1;
            high = size();
        }
        return new Said(subject, place, size(), low, high);
    }

    /** What became of the cohort by what is seen of its members today: itself, or parts that are large enough. */
    List<Cohort> after(Map<PersonId, Head> heads, Threshold threshold) {
        Cohort seen = new Cohort(
                place, members.stream().map(member -> member.seen(heads)).toList());
        List<Cohort> parts = seen.parts(threshold);
        return parts.size() == 1 || parts.stream().allMatch(Cohort::exact) ? parts : List.of(seen);
    }

    private List<Cohort> parts(Threshold threshold) {
        Map<Place, List<Member>> byPlace = members.stream()
                .collect(
                        Collectors.groupingBy(Member::place, () -> new TreeMap<>(Place.IN_ORDER), Collectors.toList()));
        List<Cohort> parts = new ArrayList<>();
        List<Member> rest = new ArrayList<>();
        byPlace.forEach((where, there) -> {
            Cohort part = new Cohort(where, there);
            if (threshold.allows(part) && !where.equals(Place.TOWN)) {
                parts.add(part);
            } else {
                rest.addAll(there);
            }
        });
        return withRest(parts, new Cohort(place, rest), threshold);
    }

    private List<Cohort> withRest(List<Cohort> parts, Cohort rest, Threshold threshold) {
        if (rest.size() == 0) {
            return parts;
        }
        if (parts.isEmpty() || threshold.allows(rest)) {
            parts.add(new Cohort(rest.mostAreThere() ? place : Place.TOWN, rest.members));
            return parts;
        }
        Cohort host = parts.stream()
                .filter(part -> part.place.equals(place))
                .findFirst()
                .or(() -> parts.stream().min(Comparator.comparingInt(Cohort::size)))
                .orElseThrow();
        parts.remove(host);
        parts.add(new Cohort(place.equals(Place.TOWN) ? Place.TOWN : host.place, host.with(rest)));
        return parts;
    }

    private boolean mostAreThere() {
        long there =
                members.stream().filter(member -> member.place().equals(place)).count();
        return 2 * there > size();
    }

    private List<Member> with(Cohort other) {
        List<Member> all = new ArrayList<>(members);
        all.addAll(other.members);
        return all;
    }
}
