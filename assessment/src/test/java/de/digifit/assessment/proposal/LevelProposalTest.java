// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import static de.digifit.assessment.proposal.LevelProposal.State.AGREED;
import static de.digifit.assessment.proposal.LevelProposal.State.DISSENT;
import static de.digifit.assessment.proposal.LevelProposal.State.OPEN;
import static de.digifit.assessment.proposal.LevelProposal.State.REPLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelProposalTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final PersonId leader = new PersonId(Ids.next());
    private final Subject about =
            new Subject(new TownId(Ids.next()), new PersonId(Ids.next()), CompetencyId.of("KDW", "D2"));

    @Test
    void a_proposal_waits_for_the_person() {
        LevelProposal proposal = proposal(Level.APPLYING);

        assertThat(proposal.state()).isEqualTo(OPEN);
        assertThat(proposal.about()).isEqualTo(about);
        assertThat(proposal.statement()).isEmpty();
    }

    @Test
    void the_person_agrees_or_keeps_the_own_view_beside_the_leaders() {
        LevelProposal agreed = proposal(Level.APPLYING);
        LevelProposal disputed = proposal(Level.APPLYING);

        agreed.agree(NOW);
        disputed.dissent("Ich leite andere an", NOW);

        assertThat(agreed.state()).isEqualTo(AGREED);
        assertThat(disputed.state()).isEqualTo(DISSENT);
        assertThat(disputed.statement()).contains("Ich leite andere an");
        assertThat(disputed.level()).isEqualTo(Level.APPLYING);
    }

    @Test
    void the_same_proposal_again_leaves_the_open_one_standing() {
        LevelProposal proposal = proposal(Level.APPLYING);

        assertThat(proposal.stands(proposal(Level.APPLYING), NOW)).isTrue();
        assertThat(proposal.state()).isEqualTo(OPEN);
    }

    @Test
    void another_level_takes_the_place_of_the_open_one() {
        LevelProposal proposal = proposal(Level.APPLYING);

        assertThat(proposal.stands(proposal(Level.GUIDING), NOW)).isFalse();
        assertThat(proposal.state()).isEqualTo(REPLACED);
    }

    static Stream<Consumer<LevelProposal>> answers() {
        return Stream.of(
                proposal -> proposal.agree(NOW),
                proposal -> proposal.dissent("Nein", NOW),
                proposal -> proposal.stands(
                        new LevelProposal(proposal.about(), Level.SHAPING, proposal.leader(), NOW), NOW));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answered_proposal_takes_no_second_answer(Consumer<LevelProposal> first) {
        answers().forEach(second -> {
            LevelProposal proposal = proposal(Level.APPLYING);
            first.accept(proposal);

            assertThatThrownBy(() -> second.accept(proposal)).isInstanceOf(ProposalAnswered.class);
        });
    }

    @Test
    void nobody_proposes_a_level_to_themselves() {
        assertThatThrownBy(() -> new LevelProposal(about, Level.APPLYING, about.person(), NOW))
                .isInstanceOf(OwnLevel.class);
    }

    private LevelProposal proposal(Level level) {
        return new LevelProposal(about, level, leader, NOW);
    }
}
