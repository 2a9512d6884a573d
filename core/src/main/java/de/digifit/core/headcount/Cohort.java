// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * People who are counted together for good: whatever was ever said about one of them was said about all.
 *
 * <p>Members stay, even when they move or leave alone, and are counted where the cohort is. Only a part that is large
 * enough itself can go its own way, if as many remain, and if each part's count speaks about none of its members; so the
 * difference between two quarters is never about a smaller group.
 *
 * @param together whether it would have fallen into parts once and could not, because of their counts. It never does
 *     then: two such moments that cut it differently would tell more than each by itself.
 */
public record Cohort(Place place, List<Member> members, boolean together) {

    /** A count this near to none or all would speak about each single member; only a bound is said then. */
    static final int MARGIN = 3;

    public Cohort {
        members = List.copyOf(members);
    }

    /** Of people who were not counted together before. */
    public Cohort(Place place, List<Member> members) {
        this(place, members, false);
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
        if (parts.size() == 1) {
            return List.of(parts.get(0).stayingTogether(together));
        }
        if (!together && parts.stream().allMatch(Cohort::exact)) {
            return parts;
        }
        return List.of(seen.home().stayingTogether(together || seen.mightFallInto(parts.size())));
    }

    private Cohort stayingTogether(boolean forGood) {
        return new Cohort(place, members, forGood);
    }

    /** Whether so many parts could all be said exactly, as far as the count of all can tell. */
    private boolean mightFallInto(int parts) {
        return Math.min(counted(), size() - counted()) >= parts * MARGIN;
    }

    private List<Cohort> parts(Threshold threshold) {
        ByPlace today = ByPlace.of(members, threshold);
        List<Cohort> parts = new ArrayList<>(today.teams());
        List<Member> rest = new ArrayList<>();
        today.others().forEach((where, there) -> {
            Cohort part = new Cohort(where, there);
            if (threshold.allows(part) && !where.equals(Place.TOWN)) {
                parts.add(where.holds(place) ? part.keptAt(place, where) : part);
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
            parts.add(rest.home());
            return parts;
        }
        Cohort host = parts.stream()
                .min(Comparator.comparingInt(this::distance).thenComparingInt(Cohort::size))
                .orElseThrow();
        parts.remove(host);
        parts.add(host.joinedBy(rest, place.holds(host.place) ? place : host.place));
        return parts;
    }

    /** Where it was, as far as half of the members are still there. */
    private Cohort home() {
        return keptAt(place, place.withoutTeam(), Place.TOWN);
    }

    /** At the first of these places in which half of the members are or more, or at the last. */
    private Cohort keptAt(Place... places) {
        Place last = places[places.length - 1];
        return new Cohort(Stream.of(places).filter(this::halfAreIn).findFirst().orElse(last), members);
    }

    private boolean halfAreIn(Place there) {
        long inside =
                members.stream().filter(member -> there.holds(member.place())).count();
        return 2 * inside >= size();
    }

    /** How far a part has gone: still there, somewhere within, in the same division, elsewhere. */
    private int distance(Cohort part) {
        if (part.place.equals(place)) {
            return 0;
        }
        if (place.holds(part.place)) {
            return 1;
        }
        return place.withoutTeam().holds(part.place) ? 2 : 3;
    }

    /** Both as one cohort, counted there. */
    Cohort joinedBy(Cohort other, Place there) {
        List<Member> all = new ArrayList<>(members);
        all.addAll(other.members);
        return new Cohort(there, all);
    }
}
