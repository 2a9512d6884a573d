// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.agreement.SmallGroups.Count;
import de.digifit.core.agreement.SmallGroups.Published;
import de.digifit.core.agreement.SmallGroups.Raw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows the gate's rule and all that was published tries every town that would have been published
 * alike, and keeps what is the same in all of them.
 */
class SmallGroupsAttackTest {

    private static final int TOWNS = 400;
    private static final int MARGIN = 3;

    private final Random random = new Random(20260102);
    private final SmallGroups gate = new SmallGroups(SmallGroups.FLOOR);

    @Test
    void who_knows_the_size_of_each_group_still_learns_no_count_that_speaks_about_single_people() {
        for (int i = 0; i < TOWNS; i++) {
            List<Integer> sizes = sizes(4, 11);
            List<Integer> lacking =
                    sizes.stream().map(size -> random.nextInt(size + 1)).toList();
            Published<Integer> seen = gate.publish(town(sizes, lacking));
            List<Set<Integer>> possible = possible(sizes, seen);

            for (int group = 0; group < sizes.size(); group++) {
                if (sizes.get(group) > 0 && possible.get(group).size() == 1) {
                    assertThat(sizes.get(group))
                            .as("the size of group %s that is laid open in %s %s", group, sizes, lacking)
                            .isGreaterThanOrEqualTo(gate.threshold());
                    assertThat(lacking.get(group))
                            .as("the count of group %s that is laid open in %s %s", group, sizes, lacking)
                            .isBetween(MARGIN, sizes.get(group) - MARGIN);
                }
            }
        }
    }

    @Test
    void the_size_of_a_group_below_the_threshold_cannot_be_reckoned_from_the_total() {
        for (int i = 0; i < TOWNS; i++) {
            List<Integer> sizes = sizes(6, 14);
            Published<Integer> seen = gate.publish(town(sizes, half(sizes)));
            long hidden = seen.groups().values().stream().filter(Count::hidden).count();
            int visible =
                    seen.groups().values().stream().mapToInt(Count::people).sum();

            if (hidden > 0 && !seen.total().hidden()) {
                assertThat(hidden).as("hidden groups of %s", sizes).isGreaterThan(1);
                assertThat(seen.total().people() - visible)
                        .as("people in hidden groups of %s", sizes)
                        .isGreaterThanOrEqualTo(gate.threshold());
            }
        }
    }

    private List<Set<Integer>> possible(List<Integer> sizes, Published<Integer> seen) {
        List<Set<Integer>> possible = new ArrayList<>();
        sizes.forEach(size -> possible.add(new TreeSet<>()));
        everyBelow(sizes, guess -> {
            if (gate.publish(town(sizes, guess)).equals(seen)) {
                remember(guess, possible);
            }
        });
        return possible;
    }

    private List<Integer> sizes(int most, int largest) {
        List<Integer> sizes = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            sizes.add(random.nextInt(largest + 1));
        }
        return sizes;
    }

    private static List<Integer> half(List<Integer> sizes) {
        return sizes.stream().map(size -> size / 2).toList();
    }

    private static Map<Integer, Raw> town(List<Integer> sizes, List<Integer> lacking) {
        Map<Integer, Raw> town = new HashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            town.put(i, new Raw(sizes.get(i), lacking.get(i)));
        }
        return town;
    }

    private static void remember(List<Integer> guess, List<Set<Integer>> possible) {
        for (int i = 0; i < guess.size(); i++) {
            possible.get(i).add(guess.get(i));
        }
    }

    private static void everyBelow(List<Integer> highest, Consumer<List<Integer>> visitor) {
        everyBelow(highest, List.of(), visitor);
    }

    private static void everyBelow(List<Integer> highest, List<Integer> begun, Consumer<List<Integer>> visitor) {
        if (begun.size() == highest.size()) {
            visitor.accept(begun);
            return;
        }
        for (int i = 0; i <= highest.get(begun.size()); i++) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.add(i);
            everyBelow(highest, longer, visitor);
        }
    }
}
