// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CouncilEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void it_needs_a_day_and_a_file_number() {
        assertThat(CouncilEntry.typed(TODAY, " PR 7/26 ").file()).isEqualTo("PR 7/26");
        assertThatThrownBy(() -> CouncilEntry.typed(null, "PR 7/26")).isInstanceOf(CouncilNotInvolved.class);
        assertThatThrownBy(() -> CouncilEntry.typed(TODAY, null)).isInstanceOf(CouncilNotInvolved.class);
        assertThatThrownBy(() -> CouncilEntry.typed(TODAY, " ")).isInstanceOf(CouncilNotInvolved.class);
    }

    @Test
    void nobody_took_part_tomorrow() {
        CouncilEntry tomorrow = new CouncilEntry(TODAY.plusDays(1), "PR 7/26");

        assertThatThrownBy(() -> tomorrow.until(TODAY)).isInstanceOf(CouncilNotInvolved.class);
        assertThat(tomorrow.until(TODAY.plusDays(1))).isEqualTo(tomorrow);
    }
}
