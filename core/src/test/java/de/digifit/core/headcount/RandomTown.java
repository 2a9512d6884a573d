// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An invented organisation of teams in divisions in which people join, leave and move, alone, a few or many at once, and
 * teams change their division. What is asked about each
 * never changes: so every difference between two numbers is due to who was counted, which is the best an attacker can
 * hope for.
 */
final class RandomTown {

    private static final double[] SHARES = {0.0, 0.03, 0.3, 0.5, 0.7, 0.97, 1.0};

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final Map<PersonId, Head> people = new HashMap<>();
    private final List<Head> left = new ArrayList<>();

    RandomTown(long seed) {
        random = new Random(seed);
        IntStream.range(0, 2 + random.nextInt(4)).forEach(i -> addDivision(new UnitId(Ids.next())));
        places.add(Place.TOWN);
        places.forEach(place -> join(place, random.nextInt(random.nextBoolean() ? 12 : 40)));
    }

    private void addDivision(UnitId division) {
        places.add(Place.in(division));
        IntStream.range(0, random.nextInt(5)).forEach(i -> places.add(Place.in(new UnitId(Ids.next()), division)));
    }

    List<Head> today() {
        return List.copyOf(people.values());
    }

    /** Some weeks go by. */
    void goOn() {
        IntStream.range(0, random.nextInt(4)).forEach(i -> move(1 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            move(6 + random.nextInt(14));
        }
        if (random.nextInt(6) == 0) {
            reorganise();
        }
        join(anyPlace(), random.nextInt(4));
        join(anyPlace(), random.nextInt(6) == 0 ? 10 + random.nextInt(8) : 0);
        leave(random.nextInt(random.nextInt(6) == 0 ? 14 : 3));
        comeBack(random.nextInt(3));
    }

    private void move(int many) {
        Place from = anyPlace();
        Place to = anyPlace();
        some(from, many).forEach(head -> put(new Head(head.person(), to, head.counted())));
    }

    /** A team goes to another division, with whoever works there. */
    private void reorganise() {
        Place team = anyPlace();
        Place other = anyPlace().withoutTeam();
        if (team.isTeam() && other.inUnit().isPresent()) {
            Place moved = Place.in(team.inUnit().orElseThrow(), other.inUnit().orElseThrow());
            places.set(places.indexOf(team), moved);
            some(team, Integer.MAX_VALUE).forEach(head -> put(new Head(head.person(), moved, head.counted())));
        }
    }

    private void join(Place place, int many) {
        double share = SHARES[random.nextInt(SHARES.length)];
        IntStream.range(0, many)
                .forEach(i -> put(new Head(new PersonId(Ids.next()), place, random.nextDouble() < share)));
    }

    private void leave(int many) {
        some(anyPlace(), many).forEach(head -> {
            people.remove(head.person());
            left.add(head);
        });
    }

    private void comeBack(int many) {
        IntStream.range(0, Math.min(many, left.size())).forEach(i -> put(left.remove(random.nextInt(left.size()))));
    }

    private void put(Head head) {
        people.put(head.person(), head);
    }

    private Place anyPlace() {
        return places.get(random.nextInt(places.size()));
    }

    private List<Head> some(Place place, int many) {
        return people.values().stream()
                .filter(head -> head.place().equals(place))
                .sorted(Comparator.comparing(head -> head.person().value()))
                .limit(many)
                .toList();
    }
}
