// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static de.digifit.core.estimate.Histories.D4;
import static de.digifit.core.estimate.Histories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final Estimator estimator = Estimator.published();
    private final Outlook outlook = new Outlook(estimator);

    @Test
    void there_is_always_something_that_might_change_the_answer_and_never_the_own_view() {
        Histories.each(histories -> {
            Testimony testimony = Histories.fold(histories.some());
            Level target = histories.pick(List.of(Level.values()));

            NextEvidence next = outlook.next(testimony, D4, TODAY, target);
            assertThat(next.chance()).isBetween(0.0, 1.0);
            assertThat(next.kind().speaker()).isNotEqualTo(EvidenceKind.Speaker.PERSON);
        });
    }

    @Test
    void where_only_a_piece_of_work_is_missing_it_is_asked_for() {
        Testimony testimony = Testimony.nothing()
                .and(Histories.bySomebodyNew(EvidenceKind.LEADER_OBSERVATION, Level.SHAPING))
                .and(Histories.bySomebodyNew(EvidenceKind.DIAGNOSIS, Level.SHAPING));
        assertThat(estimator.estimate(testimony, D4, TODAY).verdict(Level.GUIDING))
                .isEqualTo(Verdict.UNDECIDED);

        NextEvidence next = outlook.next(testimony, D4, TODAY, Level.GUIDING);
        assertThat(next.kind()).isEqualTo(EvidenceKind.PRACTICE_EVIDENCE);
        assertThat(next.chance()).isGreaterThan(0.5);
    }

    @Test
    void what_has_a_chance_to_decide_can_decide() {
        Testimony testimony =
                Testimony.nothing().and(Histories.bySomebodyNew(EvidenceKind.PEER_OBSERVATION, Level.APPLYING));
        NextEvidence next = outlook.next(testimony, D4, TODAY, Level.APPLYING);

        boolean someAnswerDecides = List.of(Level.values()).stream()
                .map(level -> testimony.and(Histories.bySomebodyNew(next.kind(), level)))
                .anyMatch(after -> estimator
                        .estimate(after, D4, TODAY)
                        .verdict(Level.APPLYING)
                        .decided());
        assertThat(someAnswerDecides).isEqualTo(next.chance() > 0);
    }
}
