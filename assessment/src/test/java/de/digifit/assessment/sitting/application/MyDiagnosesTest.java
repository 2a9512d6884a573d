// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.application;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.D2;
import static de.digifit.assessment.item.SomeItems.RIGHT;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static de.digifit.assessment.item.SomeItems.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.diagnosis.AnsweredAlready;
import de.digifit.assessment.diagnosis.BankTooSmall;
import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.item.application.AnsweringTown;
import de.digifit.assessment.sitting.NoSuchSitting;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.assessment.sitting.SittingId;
import de.digifit.assessment.sitting.Sittings;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyDiagnosesTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final AnsweringTown musterau = new AnsweringTown(session);
    private final InMemorySittings kept = new InMemorySittings();
    private final MyDiagnoses diagnoses = new MyDiagnoses(
            musterau.participant,
            kept,
            new Banks(musterau.bank, musterau.competencies),
            musterau.bank,
            musterau.evidence);

    @BeforeEach
    void open() {
        musterau.bank.addAll(SomeItems.bank(musterau.town, D1, 24));
        musterau.bank.addAll(SomeItems.bank(musterau.town, D2, 18));
        musterau.signIn(musterau.alex);
    }

    @Test
    void a_bank_that_is_too_small_says_so() {
        assertThatThrownBy(() -> diagnoses.begin(D2, Level.APPLYING))
                .isInstanceOfSatisfying(BankTooSmall.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("D2", 18, 19));
        assertThat(diagnoses.mine()).isEmpty();
    }

    @Test
    void it_ends_when_it_is_clear_and_says_how_many_items_were_provisional() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        answerAll(id, RIGHT);

        Sitting sitting = diagnoses.view(id).sitting();
        assertThat(sitting.finding()).contains(Finding.REACHED);
        assertThat(sitting.end()).contains(End.CLEAR);
        assertThat(sitting.provisional()).isEqualTo(sitting.round().given().size());
        assertThat(diagnoses.view(id).now()).isEmpty();
    }

    @Test
    void the_same_step_answered_twice_counts_once() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        Item first = now(id);
        diagnoses.answer(id, first.id(), RIGHT);

        assertThatThrownBy(() -> diagnoses.answer(id, first.id(), WRONG)).isInstanceOf(AnsweredAlready.class);
        assertThatThrownBy(() -> diagnoses.answer(id, now(id).id(), Response.typed("")))
                .hasMessageContaining("NOTHING_ANSWERED");
        assertThat(diagnoses.view(id).sitting().round().given()).hasSize(1);
        assertThat(diagnoses.begin(D1, Level.APPLYING)).isEqualTo(id);
    }

    @Test
    void whoever_has_had_enough_stops_and_too_few_answers_are_no_evidence() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        assertThatThrownBy(() -> diagnoses.bring(id)).hasMessageContaining("NOT_OVER");
        diagnoses.stop(id);
        diagnoses.stop(id);

        assertThat(diagnoses.view(id).sitting().end()).contains(End.ENOUGH);
        assertThat(diagnoses.view(id).sitting().finding()).contains(Finding.OPEN);
        assertThatThrownBy(() -> diagnoses.bring(id)).hasMessageContaining("SAYS_TOO_LITTLE");
    }

    @Test
    void what_it_says_goes_to_the_ledger_once_by_the_person_with_its_error() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        answerAll(id, RIGHT);
        assertThat(musterau.ledger.of(musterau.alex, D1)).isEmpty();

        diagnoses.bring(id);
        diagnoses.bring(id);

        assertThat(musterau.ledger.of(musterau.alex, D1)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EvidenceKind.DIAGNOSIS);
            assertThat(entry.level().number()).isGreaterThanOrEqualTo(2);
            assertThat(entry.standardError()).isPresent();
        });
    }

    @Test
    void a_bank_that_grows_meanwhile_has_more_to_ask_at_once() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        int most = diagnoses.view(id).most();

        musterau.bank.addAll(SomeItems.bank(musterau.town, D1, 40));

        assertThat(diagnoses.view(id).most()).isGreaterThan(most);
    }

    @Test
    void a_round_goes_on_when_items_are_taken_out_of_the_bank_meanwhile() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        diagnoses.answer(id, now(id).id(), RIGHT);
        musterau.bank.released(musterau.town).forEach(item -> item.withdraw(TODAY));

        assertThat(diagnoses.view(id).now()).isEmpty();
        diagnoses.stop(id);
        assertThat(diagnoses.view(id).sitting().isOver()).isTrue();
    }

    @Test
    void nobody_else_sees_it_and_without_the_module_it_can_only_be_deleted() {
        SittingId id = diagnoses.begin(D1, Level.APPLYING);
        musterau.signIn(musterau.robin);
        assertThatThrownBy(() -> diagnoses.view(id)).isInstanceOf(NoSuchSitting.class);
        assertThatThrownBy(() -> diagnoses.bring(id)).isInstanceOf(NoSuchSitting.class);

        musterau.signIn(musterau.alex);
        musterau.agreement.switchOff(musterau.town, Module.DIAGNOSIS);
        assertThatThrownBy(() -> diagnoses.view(id)).isInstanceOf(ModuleNotReleased.class);
        diagnoses.remove(id);
        assertThat(kept.all).isEmpty();
    }

    private void answerAll(SittingId id, Response response) {
        while (diagnoses.view(id).now().isPresent()) {
            diagnoses.answer(id, now(id).id(), response);
        }
    }

    private Item now(SittingId id) {
        return diagnoses.view(id).now().orElseThrow();
    }

    private static final class InMemorySittings implements Sittings {

        private record Kept(PersonId person, Sitting sitting) {}

        private final List<Kept> all = new ArrayList<>();
        private PersonId beginning;

        @Override
        public void add(Sitting sitting) {
            all.add(new Kept(beginning, sitting));
        }

        @Override
        public List<Sitting> of(PersonId person) {
            return all.stream()
                    .filter(one -> one.person().equals(person))
                    .map(Kept::sitting)
                    .toList();
        }

        @Override
        public Sitting get(PersonId person, SittingId id) {
            return of(person).stream()
                    .filter(sitting -> sitting.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchSitting(id));
        }

        @Override
        public Sitting hold(PersonId person, SittingId id) {
            return get(person, id);
        }

        @Override
        public void remove(Sitting sitting) {
            all.removeIf(one -> one.sitting().equals(sitting));
        }

        @Override
        public void serialise(PersonId person) {
            beginning = person;
        }
    }
}
