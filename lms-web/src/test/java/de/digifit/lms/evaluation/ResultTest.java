// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void there_is_none_of_fewer_than_five_answers() {
        assertThat(Result.find(Collections.nCopies(4, all(5)))).isEmpty();
        assertThat(Result.find(Collections.nCopies(5, all(5)))).isPresent();
    }

    @Test
    void who_cannot_say_is_counted_and_moves_no_mean() {
        Result result =
                Result.find(List.of(all(5), all(4), all(3), all(0), all(0))).orElseThrow();

        assertThat(result.ratings()).hasSize(8).allSatisfy(rating -> {
            assertThat(rating.mean().orElseThrow()).isEqualTo(4);
            assertThat(rating.counts()).containsExactly(0, 0, 1, 1, 1);
            assertThat(rating.cannotSay()).isEqualTo(2);
        });
        assertThat(result.average().orElseThrow()).isCloseTo(4, within(1e-9));
    }

    @Test
    void it_is_low_where_more_disagree_than_agree() {
        assertThat(Result.find(Collections.nCopies(5, all(3))).orElseThrow().low())
                .isFalse();
        assertThat(Result.find(List.of(all(3), all(3), all(3), all(3), all(2)))
                        .orElseThrow()
                        .low())
                .isTrue();
        assertThat(Result.find(Collections.nCopies(5, all(0))).orElseThrow().low())
                .isFalse();
    }

    @Test
    void an_answer_has_a_mark_for_each_statement() {
        assertThatThrownBy(() -> new Answer(List.of(1, 2, 3), "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all(6)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer all(int mark) {
        return new Answer(Collections.nCopies(8, mark), "", "");
    }
}
