// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.application;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.D2;
import static de.digifit.assessment.item.SomeItems.RIGHT;
import static de.digifit.assessment.item.SomeItems.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.item.application.AnsweringTown;
import de.digifit.assessment.knowledgeround.Feedback;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.knowledgeround.KnowledgeRoundId;
import de.digifit.assessment.knowledgeround.KnowledgeRounds;
import de.digifit.assessment.knowledgeround.NoSuchRound;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyKnowledgeRoundsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final AnsweringTown musterau = new AnsweringTown(session);
    private final InMemoryRounds kept = new InMemoryRounds();
    private final MyKnowledgeRounds rounds = new MyKnowledgeRounds(
            musterau.participant,
            kept,
            new Topics(musterau.bank, musterau.competencies),
            musterau.bank,
            musterau.evidence);

    @BeforeEach
    void open() {
        musterau.bank.addAll(SomeItems.bank(musterau.town, D1, 3));
        musterau.bank.addAll(SomeItems.bank(musterau.town, D2, 12));
        musterau.signIn(musterau.alex);
    }

    @Test
    void a_round_is_about_a_competency_or_a_whole_area_and_asks_ten_at_most() {
        assertThat(rounds.topics()).isEqualTo(Map.of("D", 15L, "KDW-D1", 3L, "KDW-D2", 12L));
        assertThat(rounds.view(rounds.begin("KDW-D1")).round().size()).isEqualTo(3);
        assertThat(rounds.view(rounds.begin("D")).round().size()).isEqualTo(KnowledgeRound.MOST);
        assertThatThrownBy(() -> rounds.begin("KDW-F1")).hasMessageContaining("NOTHING_TO_ASK");
    }

    @Test
    void a_second_click_begins_no_second_round() {
        assertThat(rounds.begin("KDW-D1")).isEqualTo(rounds.begin("KDW-D1"));
        assertThat(rounds.mine()).hasSize(1);
    }

    @Test
    void each_answer_is_kept_once_and_feedback_is_given_in_numbers_of_items() {
        KnowledgeRoundId round = rounds.begin("KDW-D1");
        Item first = next(round);
        rounds.answer(round, first.id(), RIGHT);

        assertThatThrownBy(() -> rounds.answer(round, first.id(), WRONG)).hasMessageContaining("ANSWERED_ALREADY");
        assertThatThrownBy(() -> rounds.answer(round, next(round).id(), Response.typed("")))
                .hasMessageContaining("NOTHING_ANSWERED");
        assertThatThrownBy(() -> rounds.bring(round)).hasMessageContaining("NOT_OVER");
        answerAll(round, WRONG);

        assertThat(rounds.view(round).round().feedback()).containsExactly(new Feedback(D1, 1, 3));
        assertThat(rounds.view(round).answered()).hasSize(3);
    }

    @Test
    void nothing_goes_to_the_ledger_unless_the_person_brings_it_and_then_once() {
        KnowledgeRoundId round = rounds.begin("KDW-D1");
        answerAll(round, RIGHT);
        assertThat(musterau.ledger.of(musterau.alex, D1)).isEmpty();

        rounds.bring(round);
        rounds.bring(round);

        assertThat(musterau.ledger.of(musterau.alex, D1)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EvidenceKind.KNOWLEDGE_ROUND);
            assertThat(entry.author()).isEqualTo(musterau.alex);
            assertThat(entry.standardError()).isPresent();
        });
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        KnowledgeRoundId round = rounds.begin("KDW-D1");
        musterau.signIn(musterau.robin);

        assertThat(rounds.mine()).isEmpty();
        assertThatThrownBy(() -> rounds.view(round)).isInstanceOf(NoSuchRound.class);
        assertThatThrownBy(() -> rounds.bring(round)).isInstanceOf(NoSuchRound.class);
        assertThatThrownBy(() -> rounds.remove(round)).isInstanceOf(NoSuchRound.class);
    }

    @Test
    void when_the_module_is_switched_off_rounds_lie_still_and_can_only_be_deleted() {
        KnowledgeRoundId round = rounds.begin("KDW-D1");
        musterau.agreement.switchOff(musterau.town, Module.KNOWLEDGE_ROUND);

        assertThatThrownBy(rounds::mine).isInstanceOf(ModuleNotReleased.class);
        assertThatThrownBy(() -> rounds.view(round)).isInstanceOf(ModuleNotReleased.class);
        assertThatThrownBy(() -> rounds.begin("KDW-D2")).isInstanceOf(ModuleNotReleased.class);
        rounds.remove(round);
        assertThat(kept.all).isEmpty();
    }

    private void answerAll(KnowledgeRoundId round, Response response) {
        while (rounds.view(round).next().isPresent()) {
            rounds.answer(round, next(round).id(), response);
        }
    }

    private Item next(KnowledgeRoundId round) {
        return rounds.view(round).next().orElseThrow();
    }

    private static final class InMemoryRounds implements KnowledgeRounds {

        private record Kept(PersonId person, KnowledgeRound round) {}

        private final List<Kept> all = new ArrayList<>();
        private PersonId beginning;

        @Override
        public void add(KnowledgeRound round) {
            all.add(new Kept(beginning, round));
        }

        @Override
        public List<KnowledgeRound> of(PersonId person) {
            return all.stream()
                    .filter(one -> one.person().equals(person))
                    .map(Kept::round)
                    .toList();
        }

        @Override
        public KnowledgeRound get(PersonId person, KnowledgeRoundId id) {
            return of(person).stream()
                    .filter(round -> round.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRound(id));
        }

        @Override
        public KnowledgeRound hold(PersonId person, KnowledgeRoundId id) {
            return get(person, id);
        }

        @Override
        public void remove(KnowledgeRound round) {
            all.removeIf(one -> one.round().equals(round));
        }

        @Override
        public void serialise(PersonId person) {
            beginning = person;
        }
    }
}
