// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    @ParameterizedTest
    @CsvSource({"D2, STARTING, APPLYING, true", "D2, OPEN, SHAPING, false", "E3, APPLYING, GUIDING, true"})
    void an_occasion_is_read_as_it_was_written(String code, Level from, Level to, boolean must) {
        Occasion occasion =
                new Occasion(Optional.of(new Proposal.Reason(CompetencyId.of("KDW", code), from, to, must)));

        assertThat(Occasion.of(occasion.text())).isEqualTo(occasion);
    }

    @Test
    void an_occasion_is_kept_in_codes() {
        Proposal.Reason reason =
                new Proposal.Reason(CompetencyId.of("KDW", "D2"), Level.STARTING, Level.APPLYING, false);

        assertThat(new Occasion(Optional.of(reason)).text()).isEqualTo("KDW-D2 1 2");
    }

    @Test
    void who_does_not_say_why_leaves_it_empty() {
        assertThat(Occasion.NONE.text()).isEmpty();
        assertThat(Occasion.of("")).isEqualTo(Occasion.NONE);
    }
}
