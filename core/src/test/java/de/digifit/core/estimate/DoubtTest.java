// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static de.digifit.core.estimate.Histories.ALEX;
import static de.digifit.core.estimate.Histories.D4;
import static de.digifit.core.estimate.Histories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {

    private final Estimator estimator = Estimator.published();

    @Test
    void there_is_a_doubt_wherever_the_answer_is_undecided_and_nowhere_else() {
        Histories.each(histories -> {
            Level target = histories.pick(List.of(Level.values()));
            Estimate estimate = estimator.estimate(Histories.fold(histories.some()), D4, TODAY);

            assertThat(estimate.doubt(target).isPresent()).isEqualTo(estimate.verdict(target) == Verdict.UNDECIDED);
        });
    }

    @Test
    void the_own_view_alone_is_named_as_the_reason() {
        Testimony own = Testimony.nothing()
                .and(Histories.said(EvidenceKind.SELF_ASSESSMENT, Level.SHAPING, TODAY, ALEX, "self", 0, 1));

        assertThat(estimator.estimate(own, D4, TODAY).doubt(Level.APPLYING)).contains(Doubt.OWN_VIEWS_ONLY);
    }

    @Test
    void so_is_a_piece_of_work_that_nobody_has_seen() {
        Testimony said = Testimony.nothing()
                .and(Histories.bySomebodyNew(EvidenceKind.LEADER_OBSERVATION, Level.SHAPING))
                .and(Histories.bySomebodyNew(EvidenceKind.DIAGNOSIS, Level.SHAPING));

        assertThat(estimator.estimate(said, D4, TODAY).doubt(Level.GUIDING)).contains(Doubt.NO_PRACTICE);
    }

    @Test
    void so_is_one_voice_that_is_too_little() {
        Testimony said =
                Testimony.nothing().and(Histories.bySomebodyNew(EvidenceKind.LEADER_OBSERVATION, Level.APPLYING));

        assertThat(estimator.estimate(said, D4, TODAY).doubt(Level.APPLYING)).contains(Doubt.NOT_SURE);
    }
}
