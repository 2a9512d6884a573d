// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.headcount.Attacker.Bounds;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows the rule itself, so also what it means that something was not said or not parted: all towns that
 * would have been published alike in three quarters are tried, and what is the same in all of them is laid open.
 */
class ExactAttackTest {

    private static final int QUARTERS = 3;
    private static final int TOWNS = KeptRatio.wanted() ? 200 : 25;
    private static final Threshold THRESHOLD = new Threshold(Threshold.FLOOR);
    private static final UnitId DIVISION = new UnitId(Ids.next());
    private static final List<Optional<Place>> PLACES = List.of(
            Optional.empty(),
            Optional.of(Place.in(new UnitId(Ids.next()), DIVISION)),
            Optional.of(Place.in(new UnitId(Ids.next()), DIVISION)),
            Optional.of(Place.in(DIVISION)),
            Optional.of(Place.in(new UnitId(Ids.next()))));

    @Test
    void whoever_tries_all_towns_that_are_published_alike_opens_no_group_below_the_threshold() {
        assertThat(IntStream.rangeClosed(1, TOWNS)
                        .map(seed -> opened(town(new Random(seed)), ExactAttackTest::published))
                        .sum())
                .isZero();
    }

    @Test
    void a_gate_that_gives_exact_numbers_is_opened() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .map(seed -> opened(town(new Random(seed)), ExactAttackTest::exactly))
                        .sum())
                .isPositive();
    }

    @Test
    void a_gate_that_tries_again_to_let_a_cohort_fall_into_parts_is_opened() {
        assertThat(IntStream.rangeClosed(1, 25)
                        .map(seed -> opened(town(new Random(seed)), ExactAttackTest::tryingAgain))
                        .sum())
                .isPositive();
    }

    private static List<History> town(Random random) {
        List<History> town = new ArrayList<>();
        town.add(History.of(5 + random.nextInt(5), places(random, true)));
        town.add(History.of(5 + random.nextInt(5), places(random, true)));
        town.add(History.of(1 + random.nextInt(9), places(random, false)));
        town.add(History.of(1 + random.nextInt(3), places(random, false)));
        return town;
    }

    private static List<Optional<Place>> places(Random random, boolean fromTheFirst) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> PLACES.get(
                        fromTheFirst && quarter == 0
                                ? 1 + random.nextInt(PLACES.size() - 1)
                                : random.nextInt(PLACES.size())))
                .toList();
    }

    /** Everything that is said of a town in all quarters. */
    private static Object published(List<History> town, int[] counts) {
        return published(town, counts, cohort -> cohort);
    }

    /** A weaker gate: it forgets which cohorts could not fall into parts, so that they may along other lines. */
    private static Object tryingAgain(List<History> town, int[] counts) {
        return published(town, counts, cohort -> new Cohort(cohort.place(), cohort.members()));
    }

    private static Object published(List<History> town, int[] counts, UnaryOperator<Cohort> kept) {
        Regrouping rule = new Regrouping(THRESHOLD);
        List<Cohort> cohorts = List.of();
        List<List<Said>> said = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            List<Head> today = today(town, counts, quarter);
            cohorts = rule.next(cohorts.stream().map(kept).toList(), today);
            said.add(rule.said("D2", cohorts, today));
        }
        return said;
    }

    /** A weaker gate: large groups exactly, by quarter. */
    private static Object exactly(List<History> town, int[] counts) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> today(town, counts, quarter).stream()
                        .filter(Head::counted)
                        .count())
                .toList();
    }

    private static List<Head> today(List<History> town, int[] counts, int quarter) {
        return IntStream.range(0, town.size())
                .boxed()
                .flatMap(i -> town.get(i).heads(quarter, counts[i]))
                .toList();
    }

    private static int opened(List<History> town, BiFunction<List<History>, int[], Object> gate) {
        Map<Object, List<int[]>> alike = new HashMap<>();
        everyCount(town, new int[town.size()], 0)
                .forEach(counts -> alike.computeIfAbsent(gate.apply(town, counts), said -> new ArrayList<>())
                        .add(counts));
        return alike.values().stream()
                .mapToInt(possible -> opened(town, possible))
                .sum();
    }

    private static int opened(List<History> town, List<int[]> possible) {
        int opened = 0;
        for (int some = 1; some < 1 << town.size(); some++) {
            int people = Math.min(people(town, some), THRESHOLD.people() - 1);
            opened += bounds(town, possible, some, people).open(people) ? 1 : 0;
        }
        return opened;
    }

    /** Of the people of some histories, or of as many of them as are still a small group. */
    private static Bounds bounds(List<History> town, List<int[]> possible, int some, int people) {
        int others = people(town, some) - people;
        int low = people;
        int high = 0;
        for (int[] counts : possible) {
            int counted = IntStream.range(0, counts.length)
                    .filter(i -> (some >> i & 1) == 1)
                    .map(i -> counts[i])
                    .sum();
            low = Math.min(low, Math.max(0, counted - others));
            high = Math.max(high, Math.min(people, counted));
        }
        return new Bounds(low, high);
    }

    private static int people(List<History> town, int some) {
        return IntStream.range(0, town.size())
                .filter(i -> (some >> i & 1) == 1)
                .map(i -> town.get(i).size())
                .sum();
    }

    private static Stream<int[]> everyCount(List<History> town, int[] begun, int next) {
        if (next == town.size()) {
            return Stream.of(begun);
        }
        return IntStream.rangeClosed(0, town.get(next).size()).boxed().flatMap(count -> {
            int[] longer = Arrays.copyOf(begun, begun.length);
            longer[next] = count;
            return everyCount(town, longer, next + 1);
        });
    }
}
