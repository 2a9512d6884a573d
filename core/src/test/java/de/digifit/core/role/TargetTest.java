// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "2, 5", "-1, 2", "3, 2", "4, 0"})
    void what_is_not_on_the_scale_or_runs_downwards_is_refused_with_both_ends(int level, int end) {
        assertThatThrownBy(() -> new Target(level, end, false))
                .isInstanceOfSatisfying(TargetOutOfRange.class, refusal -> assertThat(refusal.arguments())
                        .isEqualTo(List.of(level, end)));
    }

    @Test
    void a_range_of_one_level_is_that_level() {
        assertThat(new Target(2, 2, true)).isEqualTo(new Target(Level.APPLYING, true));
        assertThat(new Target(2, true).upTo()).isEqualTo(Level.APPLYING);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 2, 2, 2, 3",
        "2, 2, 1, 4, 2, 4",
        "1, 2, 3, 3, 3, 3",
        "2, 4, 2, 3, 2, 4",
    })
    void of_two_roles_the_higher_of_each_end_counts(int low, int high, int otherLow, int otherHigh, int from, int to) {
        Target both = new Target(low, high, false).and(new Target(otherLow, otherHigh, true));

        assertThat(both).isEqualTo(new Target(from, to, true));
    }

    @Test
    void only_the_lower_end_makes_a_gap() {
        assertThat(new Target(2, 4, false).asLevel()).isEqualTo(Level.APPLYING);
    }
}
