// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import de.digifit.lms.path.Learnt.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Blocks GUIDES = new Blocks(
            List.of("DF-01", "DF-07"),
            List.of("DF-06", "DF-08", "DF-12"),
            1,
            List.of(Proof.TRANSFER_TALK),
            new Words("Bescheinigungen", "Certificates"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // attended, confirmed, done of four
                "-, false, 0",
                "DF-01, false, 1",
                "DF-01 DF-01, false, 1",
                "DF-06, false, 1",
                "DF-06 DF-08 DF-12, false, 1",
                "DF-01 DF-07 DF-08, false, 3",
                "DF-01 DF-07 DF-08, true, 4",
                "DF-01 DF-07, true, 3",
                "DF-02 DF-11, false, 0",
                "-, true, 1"
            })
    void what_was_attended_and_confirmed_counts_and_of_the_electives_no_more_than_asked_for(
            String attended, boolean confirmed, int done) {
        Progress progress = Progress.of(
                GUIDES,
                attended == null
                        ? List.of()
                        : Arrays.stream(attended.split(" "))
                                .map(ProgressTest::attended)
                                .toList(),
                confirmed ? Set.of(Proof.TRANSFER_TALK) : Set.of());

        assertThat(progress.total()).isEqualTo(4);
        assertThat(progress.done()).isEqualTo(done);
        assertThat(progress.complete()).isEqualTo(done == 4);
        assertThat(progress.missingRequired() + progress.missingElectives() + progress.missingProofs())
                .isEqualTo(4 - done);
    }

    @Test
    void what_is_booked_or_applied_for_is_shown_and_does_not_count() {
        Progress progress = Progress.of(
                GUIDES,
                List.of(
                        new Learnt("DF-01", Stage.APPLIED, DAY),
                        new Learnt("DF-01", Stage.BOOKED, DAY.plusDays(9)),
                        new Learnt("DF-01", Stage.BOOKED, DAY.plusDays(3)),
                        new Learnt("DF-07", Stage.DONE, DAY.minusDays(9)),
                        new Learnt("DF-07", Stage.DONE, DAY.minusDays(3)),
                        new Learnt("DF-07", Stage.BOOKED, DAY)),
                Set.of());

        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.required().get(0).stage()).isEqualTo(Stage.BOOKED);
        assertThat(progress.required().get(0).day()).contains(DAY.plusDays(3));
        assertThat(progress.required().get(1).day()).contains(DAY.minusDays(3));
        assertThat(progress.electives().stream().map(Progress.Block::stage).collect(Collectors.toSet()))
                .containsExactly(Stage.OPEN);
    }

    @Test
    void electives_that_are_only_an_offer_do_not_count() {
        Blocks mobile = new Blocks(List.of("DF-11"), List.of("DF-07"), 0, List.of(), new Words("x", "x"));

        assertThat(Progress.of(mobile, List.of(attended("DF-11")), Set.of()).complete())
                .isTrue();
    }

    @Test
    void a_path_asks_for_no_seminar_twice_and_for_no_more_electives_than_there_are() {
        Words words = new Words("x", "x");
        assertThatThrownBy(() -> new Blocks(List.of("DF-01"), List.of("DF-01"), 1, List.of(), words))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Blocks(List.of("DF-01"), List.of("DF-02"), 2, List.of(), words))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Learnt attended(String code) {
        return new Learnt(code, Stage.DONE, DAY);
    }
}
