// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether some people can do some duties, all at the same time, and whether they still can when one or two of them are
 * away. Nobody fills two posts at once. For a single duty, ask with that duty alone.
 *
 * <p>A matching of hands and people: one is found for everybody present, and for each absence only the posts that it
 * leaves empty are filled again.
 */
public final class Cover {

    private final List<Colleague> colleagues;
    private final List<Duty.Post> hands;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Staffing everybody;

    /** @throws DutyUnclear when somebody is named twice */
    public Cover(List<Colleague> colleagues, List<Duty> duties) {
        this.colleagues = List.copyOf(colleagues);
        for (Colleague colleague : colleagues) {
            if (numbers.put(colleague.person(), numbers.size()) != null) {
                throw new DutyUnclear(
                        DutyUnclear.Fault.PERSON_TWICE, colleague.person().toString());
            }
        }
        hands = duties.stream()
                .flatMap(duty -> duty.posts().stream())
                .flatMap(post -> IntStream.range(0, post.hands()).mapToObj(hand -> post))
                .toList();
        everybody = Staffing.full(hands.stream().map(this::able).toArray(int[][]::new), colleagues.size());
    }

    private int[] able(Duty.Post post) {
        return IntStream.range(0, colleagues.size())
                .filter(number -> colleagues.get(number).can(post))
                .toArray();
    }

    /**
     * Whether all duties can be done while these people are away.
     *
     * @throws DutyUnclear when one of them is none of the colleagues
     */
    public boolean isStaffedWithout(Collection<PersonId> away) {
        return !isMissedWithout(away.stream().map(this::number).collect(Collectors.toSet()));
    }

    private Integer number(PersonId person) {
        Integer number = numbers.get(person);
        if (number == null) {
            throw new DutyUnclear(DutyUnclear.Fault.PERSON_UNKNOWN, person.toString());
        }
        return number;
    }

    /** The posts that compete for too few people while these are away; none where all can be done. */
    public Set<Duty.Post> shortOf(Collection<PersonId> away) {
        Set<Integer> gone = away.stream().map(this::number).collect(Collectors.toSet());
        return isMissedWithout(gone) ? shortage(gone).posts() : Set.of();
    }

    /** How many hands are missing even if everybody is there. */
    public int missingHands() {
        return everybody.missing();
    }

    /** Those without whom the duties cannot be done although they can while everybody is there. */
    public List<PersonId> singlePointsOfFailure() {
        return missingHands() > 0
                ? List.of()
                : uncovered(1).stream()
                        .map(one -> colleagues.get(one.get(0)).person())
                        .toList();
    }

    /** Pairs who must not be away together although either of them may. */
    public List<Set<PersonId>> fragilePairs() {
        return missingHands() > 0
                ? List.of()
                : uncovered(2).stream().map(this::named).toList();
    }

    private Set<PersonId> named(List<Integer> who) {
        return who.stream().map(one -> colleagues.get(one).person()).collect(Collectors.toSet());
    }

    /** The absences of one or of two people that leave a hand open; of two, only where neither does alone. */
    private List<List<Integer>> uncovered(int people) {
        List<List<Integer>> found = new ArrayList<>();
        Set<Integer> alone = new HashSet<>();
        for (int one = 0; one < colleagues.size(); one++) {
            if (isMissedWithout(Set.of(one))) {
                alone.add(one);
                found.add(List.of(one));
            }
        }
        if (people == 1) {
            return found;
        }
        found.clear();
        for (int one = 0; one < colleagues.size(); one++) {
            for (int other = one + 1; other < colleagues.size(); other++) {
                if (!alone.contains(one) && !alone.contains(other) && isMissedWithout(Set.of(one, other))) {
                    found.add(List.of(one, other));
                }
            }
        }
        return found;
    }

    private boolean isMissedWithout(Set<Integer> away) {
        return everybody.without(away).missing() > 0;
    }

    /**
     * What keeps an absence from being covered.
     *
     * @param posts posts that compete for too few people
     * @param bound those people, and whoever is away; that anybody else learns one of the posts would help
     */
    record Shortage(Set<Duty.Post> posts, Set<PersonId> bound) {}

    /** The first shortage there is when nobody or one person is away; none if all of it is covered. */
    Optional<Shortage> shortage() {
        return Stream.concat(
                        Stream.of(Set.<Integer>of()),
                        IntStream.range(0, colleagues.size()).mapToObj(Set::of))
                .filter(this::isMissedWithout)
                .findFirst()
                .map(this::shortage);
    }

    private Shortage shortage(Set<Integer> away) {
        Set<Duty.Post> posts = new LinkedHashSet<>();
        boolean[] bound = everybody.without(away).compete(hand -> posts.add(hands.get(hand)));
        Set<PersonId> people = IntStream.range(0, bound.length)
                .filter(who -> bound[who])
                .mapToObj(who -> colleagues.get(who).person())
                .collect(Collectors.toSet());
        return new Shortage(posts, people);
    }
}
