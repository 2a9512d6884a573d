// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The postal vote: two hands that open letters and know the register, one that decides what is valid. */
class CoverTest {

    private static final CompetencyId REGISTER = CompetencyId.of("KDW", "B1");
    private static final CompetencyId LAW = CompetencyId.of("KDW", "D2");
    private static final Duty POSTAL_VOTE = new Duty(
            "Postal vote",
            List.of(
                    new Duty.Post(Map.of(REGISTER, Level.APPLYING), 2),
                    new Duty.Post(Map.of(LAW, Level.GUIDING, REGISTER, Level.STARTING), 1)));

    private final Colleague alex = colleague(1, Level.APPLYING, Level.OPEN);
    private final Colleague kim = colleague(2, Level.APPLYING, Level.APPLYING);
    private final Colleague robin = colleague(3, Level.APPLYING, Level.GUIDING);
    private final Colleague mika = colleague(4, Level.APPLYING, Level.OPEN);

    private static Colleague colleague(int number, Level register, Level law) {
        return new Colleague(new PersonId(new UUID(0, number)), Map.of(REGISTER, register, LAW, law));
    }

    private static Cover cover(Colleague... colleagues) {
        return new Cover(List.of(colleagues), List.of(POSTAL_VOTE));
    }

    @Test
    void whoever_alone_can_do_something_is_a_single_point_of_failure() {
        Cover cover = cover(alex, kim, robin, mika);

        assertThat(cover.missingHands()).isZero();
        assertThat(cover.singlePointsOfFailure()).containsExactly(robin.person());
        assertThat(cover.isStaffedWithout(List.of(alex.person()))).isTrue();
        assertThat(cover.isStaffedWithout(List.of(robin.person()))).isFalse();
    }

    @Test
    void with_exactly_as_many_people_as_hands_everybody_is_one() {
        assertThat(cover(alex, kim, robin).singlePointsOfFailure()).hasSize(3);
    }

    @Test
    void two_may_be_missed_only_together() {
        Cover cover = cover(alex, kim.trainedFor(POSTAL_VOTE.posts().get(1)), robin, mika);

        assertThat(cover.singlePointsOfFailure()).isEmpty();
        assertThat(cover.fragilePairs())
                .as("three hands and four people: any two are too many")
                .hasSize(6)
                .contains(Set.of(kim.person(), robin.person()));
    }

    @Test
    void where_hands_are_missing_today_it_says_how_many() {
        assertThat(cover(alex, kim).missingHands()).isEqualTo(1);
        assertThat(cover(alex, kim).singlePointsOfFailure()).isEmpty();
        assertThat(cover(alex, kim).isStaffedWithout(List.of())).isFalse();
    }

    @Test
    void the_cheapest_training_is_that_of_whoever_is_nearest() {
        InstructionPlan plan = InstructionPlan.forEveryAbsence(List.of(alex, kim, robin, mika), List.of(POSTAL_VOTE))
                .orElseThrow();

        assertThat(plan.instructions()).containsExactly(new Instruction(kim.person(), Map.of(LAW, Level.GUIDING), 1));
        assertThat(plan.cheapest()).isTrue();
    }

    @Test
    void too_few_people_cannot_be_trained_into_enough() {
        assertThat(InstructionPlan.forEveryAbsence(List.of(alex, kim, robin), List.of(POSTAL_VOTE)))
                .isEmpty();
    }

    @Test
    void where_nothing_has_to_be_done_nothing_has_to_be_learnt() {
        assertThat(InstructionPlan.forEveryAbsence(List.of(), List.of())
                        .orElseThrow()
                        .instructions())
                .isEmpty();
    }

    @Test
    void a_duty_without_posts_or_hands_and_people_named_twice_or_unknown_are_refused() {
        refused(DutyUnclear.Fault.NO_POSTS, () -> new Duty("Nothing", List.of()));
        refused(DutyUnclear.Fault.HANDS_WRONG, () -> new Duty("No hands", List.of(new Duty.Post(Map.of(), 0))));
        refused(DutyUnclear.Fault.PERSON_TWICE, () -> cover(alex, alex));
        refused(DutyUnclear.Fault.PERSON_UNKNOWN, () -> cover(alex).isStaffedWithout(List.of(kim.person())));
    }

    private static void refused(DutyUnclear.Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(DutyUnclear.class).isThrownBy(what).satisfies(refusal -> assertThat(refusal.fault())
                .isEqualTo(fault));
    }
}
