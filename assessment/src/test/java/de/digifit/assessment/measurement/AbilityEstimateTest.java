// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.digifit.core.competency.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbilityEstimateTest {

    private static final Population USUAL = Population.usual();

    @Test
    void before_the_first_answer_it_is_what_is_usual() {
        AbilityEstimate before = AbilityEstimate.before(new Population(0.4, 1.2));

        assertThat(before.mean()).isCloseTo(0.4, within(1e-9));
        assertThat(before.standardError()).isCloseTo(1.2, within(1e-6));
        assertThat(before.chanceOf(0.4)).isCloseTo(0.5, within(1e-9));
        assertThat(before.within(0.9).upper()).isCloseTo(0.4 + 1.644854 * 1.2, within(0.005));
    }

    @Test
    void the_worked_example_of_the_page_comes_out() {
        List<Answer> answers = List.of(
                new Answer(ItemParameters.rasch(-1), true),
                new Answer(ItemParameters.rasch(0), true),
                new Answer(ItemParameters.rasch(1), false));

        AbilityEstimate estimate = AbilityEstimate.of(USUAL, answers);

        assertThat(estimate.mean()).isCloseTo(0.50, within(0.005));
        assertThat(estimate.standardError()).isCloseTo(1.01, within(0.005));
        assertThat(estimate.chanceOf(0)).isCloseTo(0.69, within(0.005));
        assertThat(new ResponsePattern(answers).likeliest().orElseThrow()).isCloseTo(0.80, within(0.005));
        Measurement alone = estimate.answersAlone().orElseThrow();
        assertThat(alone.value()).isCloseTo(0.91, within(0.005));
        assertThat(alone.standardError()).isCloseTo(1.36, within(0.005));
        assertThat(alone.inLevels().value()).isCloseTo(2.16, within(0.005));
        assertThat(alone.inLevels().standardError()).isCloseTo(0.98, within(0.005));
    }

    @Test
    void a_right_answer_raises_and_a_wrong_one_lowers_it_and_both_make_it_surer() {
        AbilityEstimate before = AbilityEstimate.before(USUAL);
        AbilityEstimate right = before.after(new Answer(ItemParameters.rasch(0.3), true));
        AbilityEstimate wrong = before.after(new Answer(ItemParameters.rasch(0.3), false));

        assertThat(right.mean()).isGreaterThan(before.mean());
        assertThat(wrong.mean()).isLessThan(before.mean());
        assertThat(right.standardError()).isLessThan(before.standardError());
        assertThat(wrong.standardError()).isLessThan(before.standardError());
    }

    @Test
    void before_anything_was_answered_the_answers_alone_say_nothing() {
        assertThat(AbilityEstimate.before(USUAL).answersAlone()).isEmpty();
    }

    @Test
    void the_order_of_answers_does_not_matter() {
        Answer easy = new Answer(ItemParameters.calibrated(1.4, -1), true);
        Answer hard = new Answer(ItemParameters.calibrated(0.8, 2), false);

        assertThat(AbilityEstimate.of(USUAL, List.of(easy, hard)).mean())
                .isCloseTo(AbilityEstimate.of(USUAL, List.of(hard, easy)).mean(), within(1e-12));
    }

    @Test
    void there_is_an_estimate_for_thousands_of_right_answers_and_no_likeliest_one() {
        List<Answer> answers = new ArrayList<>();
        for (int item = 0; item < 3000; item++) {
            answers.add(new Answer(ItemParameters.rasch(0), true));
        }
        ResponsePattern pattern = new ResponsePattern(answers);

        assertThat(pattern.estimate(USUAL).mean()).isBetween(4.0, 9.0);
        assertThat(pattern.likeliest()).isEmpty();
        assertThat(new ResponsePattern(List.of()).likeliest()).isEmpty();
    }

    @Test
    void information_is_highest_where_an_item_is_as_hard_as_somebody_is_able() {
        ItemParameters item = ItemParameters.calibrated(1.6, 0.7);

        assertThat(item.chance(0.7)).isEqualTo(0.5);
        assertThat(item.information(0.7)).isCloseTo(1.6 * 1.6 / 4, within(1e-12));
        assertThat(item.information(0.2)).isLessThan(item.information(0.7));
        assertThat(item.information(1.2)).isLessThan(item.information(0.7));
    }

    @Test
    void a_level_begins_where_every_second_item_is_solved_and_in_its_middle_two_of_three_are() {
        ItemParameters item = ItemParameters.rasch(LevelScale.beginOf(Level.GUIDING));
        double middle = LevelScale.beginOf(Level.GUIDING) + LevelScale.LOGITS_A_LEVEL / 2;

        assertThat(item.chance(LevelScale.beginOf(Level.GUIDING))).isEqualTo(0.5);
        assertThat(item.chance(middle)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(LevelScale.levels(middle)).isCloseTo(3, within(1e-9));
        assertThat(LevelScale.LOGITS_A_LEVEL).isEqualTo(2 * Math.log(2));
    }

    @Test
    void what_only_an_expert_has_judged_tells_less() {
        ItemParameters judged = LevelScale.provisional(Level.APPLYING);

        assertThat(judged.isProvisional()).isTrue();
        assertThat(judged.information(0)).isLessThan(ItemParameters.rasch(0).information(0));
    }

    @Test
    void an_item_that_tells_nobody_apart_is_none() {
        assertThatThrownBy(() -> ItemParameters.rasch(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemParameters.calibrated(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Population(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
