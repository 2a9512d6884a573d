// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final Gap CORE_OF_ONE_STEP = gap("F1", 2, 1, true);
    private static final Gap CORE_OF_TWO_STEPS = gap("F2", 2, 0, true);
    private static final Gap OF_FOUR_STEPS = gap("D1", 4, 0, false);
    private static final Gap OF_ONE_STEP_IN_A1 = gap("A1", 3, 2, false);
    private static final Gap OF_ONE_STEP_IN_C1 = gap("C1", 1, 0, false);

    @Test
    void core_competencies_come_first_then_larger_gaps_then_the_code() {
        GapAnalysis analysis = new GapAnalysis(
                List.of(OF_ONE_STEP_IN_C1, OF_ONE_STEP_IN_A1, OF_FOUR_STEPS, CORE_OF_ONE_STEP, CORE_OF_TWO_STEPS),
                Map.of());

        assertThat(analysis.gaps())
                .containsExactly(
                        CORE_OF_TWO_STEPS, CORE_OF_ONE_STEP, OF_FOUR_STEPS, OF_ONE_STEP_IN_A1, OF_ONE_STEP_IN_C1);
    }

    @Test
    void who_is_above_the_target_has_no_gap() {
        GapAnalysis analysis = new GapAnalysis(List.of(gap("A1", 1, 3, true), gap("A2", 2, 2, true)), Map.of());

        assertThat(analysis.gaps()).isEmpty();
        assertThat(gap("A1", 1, 3, true).steps()).isZero();
    }

    private static Gap gap(String code, int target, int actual, boolean must) {
        return new Gap(CompetencyId.of("KDW", code), Level.of(target), Level.of(actual), must);
    }
}
