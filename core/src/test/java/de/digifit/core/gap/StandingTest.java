// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import static de.digifit.core.gap.Standing.State.GAP;
import static de.digifit.core.gap.Standing.State.REACHED;
import static de.digifit.core.gap.Standing.State.TO_AGREE;
import static de.digifit.core.gap.Standing.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.role.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final int NOTHING = -1;

    @ParameterizedTest
    @CsvSource({
        "-1, -1, UNKNOWN",
        "-1,  0, GAP",
        "-1,  1, GAP",
        "-1,  2, TO_AGREE",
        "-1,  3, TO_AGREE",
        " 1, -1, GAP",
        " 1,  3, GAP",
        " 2, -1, REACHED",
        " 2,  0, REACHED",
        " 3,  1, REACHED"
    })
    void only_what_was_agreed_fulfils_a_target_of_level_two(int agreed, int own, Standing.State state) {
        Standing standing = standing(agreed, own);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.open()).isEqualTo(state != REACHED);
    }

    @Test
    void the_agreed_level_is_reckoned_with_before_the_own_view() {
        assertThat(standing(1, 3).actual()).contains(Level.STARTING);
        assertThat(standing(NOTHING, 3).actual()).contains(Level.GUIDING);
        assertThat(standing(NOTHING, NOTHING).actual()).isEmpty();
    }

    @Test
    void where_nothing_is_known_the_gap_is_reckoned_from_level_open() {
        assertThat(standing(NOTHING, NOTHING).gap().steps()).isEqualTo(2);
        assertThat(standing(NOTHING, NOTHING).state()).isEqualTo(UNKNOWN);
        assertThat(standing(1, NOTHING).gap().steps()).isEqualTo(1);
        assertThat(standing(1, NOTHING).state()).isEqualTo(GAP);
    }

    @Test
    void a_level_still_to_agree_is_open_although_no_step_is_missing() {
        assertThat(standing(NOTHING, 2).state()).isEqualTo(TO_AGREE);
        assertThat(standing(NOTHING, 2).gap().steps()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, STARTING",
        "-1, 0, STARTING",
        "-1, 1, APPLYING",
        "-1, 4, APPLYING",
        "0, 3, STARTING",
        "1, 1, APPLYING"
    })
    void a_talk_goes_one_step_on_and_never_beyond_the_target(int agreed, int own, Level next) {
        assertThat(standing(agreed, own).next()).isEqualTo(next);
    }

    private static Standing standing(int agreed, int own) {
        return new Standing(
                CompetencyId.of("KDW", "D2"), new Target(Level.APPLYING, true), level(agreed), level(own), false);
    }

    private static Optional<Level> level(int number) {
        return number == NOTHING ? Optional.empty() : Optional.of(Level.of(number));
    }
}
