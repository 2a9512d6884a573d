// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.agreement.SmallGroups.Count;
import de.digifit.core.agreement.SmallGroups.Published;
import de.digifit.core.agreement.SmallGroups.Raw;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallGroupsTest {

    private final SmallGroups gate = new SmallGroups(10);

    @ParameterizedTest
    @CsvSource({"0, 7", "6, 7", "7, 7", "10, 10", "-1, 7"})
    void no_town_can_go_below_seven(int wanted, int threshold) {
        assertThat(new SmallGroups(wanted).threshold()).isEqualTo(threshold);
    }

    @Test
    void a_group_below_the_threshold_is_hidden_and_one_at_the_threshold_is_not() {
        Published<String> published = gate.publish(groups(9, 4, 9, 5, 10, 5));

        assertThat(published.groups().get("A").hidden()).isTrue();
        assertThat(published.groups().get("B").hidden()).isTrue();
        assertThat(published.groups().get("C")).isEqualTo(new Count(false, 10, 5, 5));
    }

    @Test
    void with_a_single_small_group_the_next_smallest_is_hidden_too() {
        Published<String> published = gate.publish(groups(3, 1, 30, 15, 12, 6));

        assertThat(published.groups().get("A").hidden()).isTrue();
        assertThat(published.groups().get("B").hidden()).isFalse();
        assertThat(published.groups().get("C").hidden()).isTrue();
        assertThat(published.total()).isEqualTo(new Count(false, 45, 22, 22));
    }

    @Test
    void two_small_groups_that_are_together_still_small_take_a_third_with_them() {
        Published<String> published = gate.publish(groups(3, 1, 4, 2, 20, 10, 30, 15));

        assertThat(published.groups().values()).extracting(Count::hidden).containsExactly(true, true, true, false);
    }

    @Test
    void a_town_below_the_threshold_shows_nothing_at_all() {
        Published<String> published = gate.publish(groups(4, 2, 5, 3));

        assertThat(published.total().hidden()).isTrue();
        assertThat(published.groups().values()).allMatch(Count::hidden);
    }

    @Test
    void groups_that_nobody_belongs_to_are_left_out() {
        assertThat(gate.publish(groups(0, 0, 20, 10)).groups()).containsOnlyKeys("B");
        assertThat(gate.publish(Map.of()).groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2",
        "1, 0, 2",
        "2, 0, 2",
        "3, 3, 3",
        "10, 10, 10",
        "17, 17, 17",
        "18, 18, 20",
        "19, 18, 20",
        "20, 18, 20"
    })
    void near_none_or_all_of_twenty_only_a_bound_is_given(int lacking, int atLeast, int atMost) {
        Count count = gate.publish(groups(20, lacking)).groups().get("A");

        assertThat(count).isEqualTo(new Count(false, 20, atLeast, atMost));
        assertThat(count.exact()).isEqualTo(atLeast == atMost);
    }

    @Test
    void a_bound_cannot_be_reckoned_from_the_total() {
        Published<String> published = gate.publish(groups(20, 1, 20, 10));

        assertThat(published.groups().get("A")).isEqualTo(new Count(false, 20, 0, 2));
        assertThat(published.total()).isEqualTo(new Count(false, 40, 10, 12));
    }

    @Test
    void that_all_of_the_hidden_people_lack_something_cannot_be_reckoned_from_the_total() {
        Published<String> published = gate.publish(groups(4, 4, 8, 8, 20, 10));

        assertThat(published.total()).isEqualTo(new Count(false, 32, 20, 22));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 2", "10, 3", "14, 4", "20, 5"})
    void the_step_on_the_heat_scale_grows_with_the_share(int lacking, int step) {
        assertThat(gate.publish(groups(20, lacking)).total().step()).isEqualTo(step);
    }

    private static Map<String, Raw> groups(int... peopleAndLacking) {
        Map<String, Raw> groups = new LinkedHashMap<>();
        for (int i = 0; i < peopleAndLacking.length; i += 2) {
            groups.put(String.valueOf((char) ('A' + i / 2)), new Raw(peopleAndLacking[i], peopleAndLacking[i + 1]));
        }
        return groups;
    }
}
